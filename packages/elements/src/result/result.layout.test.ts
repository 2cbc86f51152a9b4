import './result.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './result.examples.js';

describe('<cairn-result>', () => describeLayout(examples));
