import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';

import sdqSelf from './sdq-self.js';
import { workedExamples } from './sdq.examples.js';

describeInstrument(sdqSelf, workedExamples('self'));
