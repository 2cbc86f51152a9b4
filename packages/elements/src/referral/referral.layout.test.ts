import './referral.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './referral.examples.js';

describe('<cairn-referral>', () => describeLayout(examples));
