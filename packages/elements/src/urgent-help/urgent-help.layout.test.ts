import './urgent-help.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './urgent-help.examples.js';

describe('<cairn-urgent-help>', () => describeLayout(examples));
