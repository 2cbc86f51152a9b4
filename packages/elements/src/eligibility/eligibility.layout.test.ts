import './eligibility.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './eligibility.examples.js';

describe('<cairn-eligibility>', () => describeLayout(examples));
