import './quick-exit.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './quick-exit.examples.js';

describe('<cairn-quick-exit>', () => describeLayout(examples));
