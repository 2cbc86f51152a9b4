import './term.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './term.examples.js';

describe('<cairn-term>', () => describeLayout(examples));
