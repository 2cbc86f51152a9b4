import './glossary.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './glossary.examples.js';

describe('<cairn-glossary>', () => describeLayout(examples));
