import './goal-chart.js';

import { describeChartColours } from '../testing/describe-chart-colours.chrome.js';
import { examples } from './goal-chart.examples.js';

describe('the colours of <cairn-goal-chart>', () => describeChartColours(examples));
