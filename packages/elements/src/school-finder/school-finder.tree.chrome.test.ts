import './school-finder.js';

import { describeNames } from '../testing/describe-names.chrome.js';
import { examples } from './school-finder.examples.js';

describe('what <cairn-school-finder> tells a screen reader', () => describeNames(examples));
