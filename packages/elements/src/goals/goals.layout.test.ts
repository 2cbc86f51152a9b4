import './goals.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './goals.examples.js';

describe('how <cairn-goals> looks', () => describeLayout(examples));
