import './questionnaire.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './questionnaire.examples.js';

describe('<cairn-questionnaire>', () => describeLayout(examples));
