import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';

import cors from './cors.js';
import { lineExamples } from './outcome-rating.examples.js';

describeInstrument(cors, lineExamples);
