import type { Measure } from '@cairnkit/engine/measure.js';

import { esq } from './esq.js';

const shared = esq([
  '1035981000000107',
  '1035991000000109',
  '1036001000000108',
  '1036011000000105',
  '1036021000000104',
  '1036031000000102',
  '1036041000000106',
  '1036061000000107',
  '1036051000000109',
  '1036071000000100',
  '1036081000000103',
  '1036091000000101',
]);

/**
 * Experience of Service Questionnaire, answered by children aged 9 to 11.
 *
 * The numbers and codes of its twelve items, without wording.
 */
export default {
  kind: 'measure',
  id: 'esq-9-11',
  version: '1.0.0',
  lang: 'en',
  title: 'Experience of Service Questionnaire, ages 9 to 11',
  short: 'ESQ 9–11',
  respondent: 'self',
  ages: {
    from: 9,
    to: 11,
    source: 'The name of the form; CORC: “young people aged 9” and over',
  },
  ...shared,
  notes: [
    'On this form the words of the answers differ from item to item: an item such as number 3 asks how, not whether. Wording that is added must give them item by item.',
    ...shared.notes,
  ],
} satisfies Measure as Measure;
