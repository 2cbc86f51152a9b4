import './questionnaire.js';

import { describeLayout } from '../testing/describe-layout.chrome.js';
import { examples } from './questionnaire.examples.js';

describe('<cairn-questionnaire>', () => describeLayout(examples));
