import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';

import ors from './ors.js';
import { lineExamples } from './outcome-rating.examples.js';

describeInstrument(ors, lineExamples);
