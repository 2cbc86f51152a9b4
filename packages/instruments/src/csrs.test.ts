import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';

import csrs from './csrs.js';
import { lineExamples } from './outcome-rating.examples.js';

describeInstrument(csrs, lineExamples);
