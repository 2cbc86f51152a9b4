import './score-chart.js';

import { describeChartColours } from '../testing/describe-chart-colours.chrome.js';
import { examples } from './score-chart.examples.js';

describe('the colours of <cairn-score-chart>', () => describeChartColours(examples));
