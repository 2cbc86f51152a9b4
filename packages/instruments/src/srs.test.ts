import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';

import srs from './srs.js';
import { lineExamples } from './outcome-rating.examples.js';

describeInstrument(srs, lineExamples);
