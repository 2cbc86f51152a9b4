import '../questionnaire/questionnaire.js';

import { describeLayout } from '../testing/describe-layout.js';
import { examples } from './delivery.examples.js';

describe('every state of delivery', () => describeLayout(examples));
