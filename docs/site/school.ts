import '@cairnkit/elements/localization.js';
import '@cairnkit/elements/questionnaire.js';

import { postTo } from '@cairnkit/elements/post-to.js';
import { register } from '@cairnkit/engine/catalogue.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';

import './language.js';

// All that a school's page has to do: name its measures, and say where answers go.
register(phq9);
register(gad7);
document
  .querySelector('cairn-questionnaire')
  ?.addEventListener('cairn-submit', postTo('/api/submissions'));
