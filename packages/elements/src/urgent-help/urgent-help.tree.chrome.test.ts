import './urgent-help.js';

import { describeNames } from '../testing/describe-names.chrome.js';
import { examples } from './urgent-help.examples.js';

describe('what <cairn-urgent-help> tells a screen reader', () => describeNames(examples));
