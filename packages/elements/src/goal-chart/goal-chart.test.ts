import './goal-chart.js';

import { describeAccessibility } from '../testing/show.js';
import { examples } from './goal-chart.examples.js';

describe('<cairn-goal-chart>', () => {
  describeAccessibility(examples);
});
