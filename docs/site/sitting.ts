import '@cairnkit/elements/battery.js';
import '@cairnkit/elements/localization.js';

import { postTo } from '@cairnkit/elements/post-to.js';
import { register } from '@cairnkit/engine/catalogue.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';

import './language.js';

for (const measure of [phq9, gad7, calm4]) register(measure);
register({
  kind: 'battery',
  id: 'hillview',
  version: '1.0.0',
  lang: 'en',
  title: 'Before we meet for the first time',
  measures: [
    { measure: 'phq-9', when: ['start', 'end'] },
    { measure: 'gad-7', when: ['start', 'end'] },
    { measure: 'calm-4', when: ['every-session'] },
  ],
});
document
  .querySelector('cairn-battery')
  ?.addEventListener('cairn-submit', postTo('/api/submissions'));
