import calm4 from './calm-4.js';
import { describeInstrument } from './describe-instrument.js';

describeInstrument(calm4, []); // invented, so nobody has published an example
