import './school-finder.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './school-finder.examples.js';

describe('<cairn-school-finder>', () => describeLayout(examples));
