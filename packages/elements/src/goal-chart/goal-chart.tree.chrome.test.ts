import './goal-chart.js';

import { describeNames } from '../testing/describe-names.chrome.js';
import { examples } from './goal-chart.examples.js';

describe('what <cairn-goal-chart> tells a screen reader', () => describeNames(examples));
