import './score-chart.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './score-chart.examples.js';

describe('how <cairn-score-chart> looks', () => describeLayout(examples));
