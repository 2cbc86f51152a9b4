import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import { ids, upTo } from './wordless-items.js';

const instructions =
  '“Pediatric Symptom Checklist 17 Scoring” of 03/19/08, after Gardner et al. (1999), ' +
  'https://dokumen.tips/documents/psc-17-scoring-instructions.html';

const key =
  `${instructions}: the wordings of each scale, and 0, 1 or 2 for each; a score from the cut-off up is ` +
  'positive. The numbers that the items have in this order: ' +
  'https://psypack.com/assessments/pediatric-symptom-checklist-17-psc-17';

const scale = (id: string, title: string, items: readonly number[], cutOff: number): Scale => ({
  id,
  title,
  items: ids(...items),
  source: key,
  range: { min: 0, max: 2 * items.length },
  direction: 'higher-is-worse',
  missing: {
    atMost: 3,
    as: 'zero',
    within: 'measure',
    source:
      `${instructions}: “Items that are left blank are simply ignored (i.e., score equals 0). If ` +
      'four or more items are left blank, the questionnaire is considered invalid.” Bright Futures ' +
      'gives the same rule for the parent’s form and the youth’s.',
  },
  rounding: 'none',
  bandSets: [
    {
      id: 'cut-off',
      bands: [
        { from: 0, name: 'negative' },
        { from: cutOff, name: 'positive' },
      ],
      source: `${instructions}: ${cutOff} or more`,
    },
  ],
  reliableChange: [],
  codes: [],
});

/**
 * The scales of both forms, by the numbers that the items have where the scales are mixed. Other
 * forms print another order; see the notes of the measures.
 */
export const psc17Scales = [
  scale('internalising', 'Internalising', [2, 6, 9, 11, 15], 5),
  scale('attention', 'Attention', [1, 3, 7, 13, 17], 7),
  scale('externalising', 'Externalising', [4, 5, 8, 10, 12, 14, 16], 7),
  scale('total', 'Total', upTo(17), 15),
];

/** What both forms have in common. */
export const psc17 = {
  lang: 'en',
  timeFrame: 'At present; the form names no period',
  flags: [],
  codes: [],
  licence: {
    class: 'B1',
    spdx: null,
    statement:
      'The developers’ page says that the forms “can be downloaded and used free of charge”. Copies ' +
      'of the form elsewhere say that it “may be freely reproduced”, and third parties call it ' +
      'public domain; no such grant of the rights holders was found. Ask Massachusetts General ' +
      'Hospital before publishing the wording.',
    attribution:
      'Pediatric Symptom Checklist © M. Jellinek & J.M. Murphy, Massachusetts General Hospital; ' +
      '17-item version created by W. Gardner & K. Kelleher (1999).',
    source:
      'https://www.massgeneral.org/psychiatry/treatments-and-services/pediatric-symptom-checklist',
    checkedOn: '2026-11-23',
  },
  sources: [
    'Gardner W, Murphy M, Childs G, Kelleher K, et al. (1999). The PSC-17: a brief Pediatric Symptom Checklist with psychosocial problem subscales. Ambulatory Child Health 5:225–236.',
    `Which items make up each scale, cut-offs, blanks: ${instructions}`,
    'Blanks: Bright Futures Tool for Professionals, Pediatric Symptom Checklist, https://studylib.net/doc/26316915/rec-ped-sympton-chklst',
  ],
} satisfies Partial<Measure>;
