import '@cairnkit/elements/eligibility.js';
import '@cairnkit/elements/localization.js';

import { register } from '@cairnkit/engine/catalogue.js';
import stockport from '@cairnkit/services/stockport.js';

import './language.js';

register(stockport);
