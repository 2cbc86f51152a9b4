import './goal-chart.js';

import { describeChartPolicy } from '../testing/describe-chart-policy.chrome.js';
import { examples } from './goal-chart.examples.js';

describe('<cairn-goal-chart> under a strict policy with Trusted Types', () => {
  describeChartPolicy(examples.practitioner);
});
