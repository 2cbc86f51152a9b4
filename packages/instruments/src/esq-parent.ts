import type { Measure } from '@cairnkit/engine/measure.js';

import { esq } from './esq.js';

/**
 * Experience of Service Questionnaire, answered by parents and carers.
 *
 * The numbers and codes of its twelve items, without wording.
 */
export default {
  kind: 'measure',
  id: 'esq-parent',
  version: '1.0.0',
  lang: 'en',
  title: 'Experience of Service Questionnaire, parent or carer',
  short: 'ESQ parent/carer',
  respondent: 'parent',
  ages: {
    from: 0,
    to: 18,
    source:
      'The form is for parents and carers, and names no age of the child; 0 to 18 are our reading of what child and adolescent services see',
  },
  ...esq([
    '1035681000000101',
    '1035711000000102',
    '1035721000000108',
    '1035731000000105',
    '1035741000000101',
    '1035761000000100',
    '1035771000000107',
    '1035781000000109',
    '1035791000000106',
    '1035801000000105',
    '1035811000000107',
    '1035821000000101',
  ]),
} satisfies Measure as Measure;
