import './battery.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './battery.examples.js';

describe('<cairn-battery>', () => describeLayout(examples));
