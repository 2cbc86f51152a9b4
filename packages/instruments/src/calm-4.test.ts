import calm4 from './calm-4.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';

describeInstrument(calm4, []); // invented, so nobody has published an example
