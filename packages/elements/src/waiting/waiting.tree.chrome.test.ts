import './waiting.js';

import { describeNames } from '../testing/describe-names.chrome.js';
import { examples } from './waiting.examples.js';

describe('what <cairn-waiting> tells a screen reader', () => describeNames(examples));
