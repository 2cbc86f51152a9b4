import './waiting.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './waiting.examples.js';

describe('<cairn-waiting>', () => describeLayout(examples));
