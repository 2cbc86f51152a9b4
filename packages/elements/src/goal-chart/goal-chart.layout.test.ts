import './goal-chart.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './goal-chart.examples.js';

describe('<cairn-goal-chart>', () => describeLayout(examples));
