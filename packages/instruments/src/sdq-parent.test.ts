import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';

import sdqParent from './sdq-parent.js';
import { workedExamples } from './sdq.examples.js';

describeInstrument(sdqParent, workedExamples('parent'));
