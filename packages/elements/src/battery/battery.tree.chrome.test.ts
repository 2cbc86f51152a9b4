import './battery.js';

import { describeNames } from '../testing/describe-names.chrome.js';
import { examples } from './battery.examples.js';

describe('what <cairn-battery> tells a screen reader', () => describeNames(examples));
