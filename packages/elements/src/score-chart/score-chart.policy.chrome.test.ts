import './score-chart.js';

import { describeChartPolicy } from '../testing/describe-chart-policy.chrome.js';
import { examples } from './score-chart.examples.js';

describe('<cairn-score-chart> under a strict policy with Trusted Types', () => {
  describeChartPolicy(examples.practitioner);
});
