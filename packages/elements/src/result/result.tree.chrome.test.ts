import './result.js';

import { describeNames } from '../testing/describe-names.chrome.js';
import { examples } from './result.examples.js';

describe('what <cairn-result> tells a screen reader', () => describeNames(examples));
