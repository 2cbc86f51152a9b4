import './goal-chart.js';

import { describeChartPaper } from '../testing/describe-chart-paper.chrome.js';
import { examples } from './goal-chart.examples.js';

describe('<cairn-goal-chart> on paper', () => describeChartPaper(examples.practitioner));
