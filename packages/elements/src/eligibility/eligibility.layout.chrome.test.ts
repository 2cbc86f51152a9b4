import './eligibility.js';

import { describeLayout } from '../testing/describe-layout.chrome.js';
import { examples } from './eligibility.examples.js';

describe('<cairn-eligibility>', () => describeLayout(examples));
