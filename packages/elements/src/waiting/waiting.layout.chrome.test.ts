import './waiting.js';

import { describeLayout } from '../testing/describe-layout.chrome.js';
import { examples } from './waiting.examples.js';

describe('<cairn-waiting>', () => describeLayout(examples));
