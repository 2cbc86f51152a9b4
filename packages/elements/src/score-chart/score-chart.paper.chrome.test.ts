import './score-chart.js';

import { describeChartPaper } from '../testing/describe-chart-paper.chrome.js';
import { examples } from './score-chart.examples.js';

describe('<cairn-score-chart> on paper', () => describeChartPaper(examples.practitioner));
