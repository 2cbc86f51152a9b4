import type { Measure } from '@cairnkit/engine/measure.js';

import { esq } from './esq.js';

/**
 * Experience of Service Questionnaire, answered by young people aged 12 to 18.
 *
 * The numbers and codes of its twelve items, without wording.
 */
export default {
  kind: 'measure',
  id: 'esq-12-18',
  version: '1.0.0',
  lang: 'en',
  title: 'Experience of Service Questionnaire, ages 12 to 18',
  short: 'ESQ 12–18',
  respondent: 'self',
  ages: {
    from: 12,
    to: 18,
    source: 'The name of the form',
  },
  ...esq([
    '1035861000000109',
    '1035871000000102',
    '1035881000000100',
    '1035891000000103',
    '1035901000000102',
    '1035911000000100',
    '1035921000000106',
    '1035931000000108',
    '1035941000000104',
    '1035951000000101',
    '1035961000000103',
    '1035971000000105',
  ]),
} satisfies Measure as Measure;
