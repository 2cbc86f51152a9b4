import './quick-exit.js';

import { describeNames } from '../testing/describe-names.chrome.js';
import { examples } from './quick-exit.examples.js';

describe('what <cairn-quick-exit> tells a screen reader', () => describeNames(examples));
