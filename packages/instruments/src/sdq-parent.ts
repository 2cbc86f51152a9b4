import type { Measure } from '@cairnkit/engine/measure.js';

import { credits, itemsTo, noDifficulties, scalesOf, sdq, type Own } from './sdq.js';

const { iapt, goodman } = credits;

const score = (code: string, of: string): Own['code'] => [
  code,
  'SDQ (Strengths and Difficulties Questionnaire) for parents or educators of 4-17 year olds - ' +
    `${of} - parent score`,
];

/**
 * Strengths and Difficulties Questionnaire, filled in by parents and carers, with its impact supplement.
 * The key only: electronic versions need youthinmind’s authorisation.
 *
 * Scoring and bands: youthinmind (2014), “Scoring the Strengths & Difficulties Questionnaire for age
 * 4-17”, and the scoring syntax at sdqinfo.org.
 */
export default {
  kind: 'measure',
  id: 'sdq-parent',
  version: '1.0.0',
  lang: 'en',
  title: 'Strengths and Difficulties Questionnaire, parent report',
  short: 'SDQ (parent)',
  respondent: 'parent',
  ages: {
    from: 4,
    to: 17,
    source:
      'MHSDS v6 assessment list: “for parents or educators of 4-17 year olds”. For ages 2 to 4 there ' +
      'is a form of its own, which this is not.',
  },
  timeFrame: 'Over the last six months or this school year',
  items: itemsTo(33),
  scales: scalesOf(
    {
      emotional: {
        code: score('986071000000101', 'emotional symptoms'),
        threeBand: [0, 4, 5],
        fourBand: [0, 4, 5, 7],
        change: [4, 4.39, iapt],
      },
      conduct: {
        code: score('986061000000108', 'conduct problems'),
        threeBand: [0, 3, 4],
        fourBand: [0, 3, 4, 6],
        change: [4, 4.33, iapt],
      },
      hyperactivity: {
        code: score('986081000000104', 'hyperactivity'),
        threeBand: [0, 6, 7],
        fourBand: [0, 6, 8, 9],
        change: [4, 3.82, iapt],
      },
      peer: {
        code: score('986101000000105', 'peer problems'),
        threeBand: [0, 3, 4],
        fourBand: [0, 3, 4, 5],
        change: [3, 3.09, goodman],
      },
      prosocial: {
        code: score('986111000000107', 'prosocial'),
        threeBand: [0, 5, 6],
        fourBand: [0, 6, 7, 8],
        change: [3, 2.62, goodman],
      },
      impact: {
        code: score('986091000000102', 'impact'),
        threeBand: [0, 1, 2],
        fourBand: [0, 1, 2, 3],
        change: [3, 3.17, iapt],
      },
      total: {
        code: score('986121000000101', 'total difficulties'),
        threeBand: [0, 14, 17],
        fourBand: [0, 14, 17, 20],
      },
    },
    [28, 29, 30, 31, 32],
  ),
  skips: [noDifficulties(33)],
  flags: [],
  codes: [],
  ...sdq,
  notes: [
    ...sdq.notes,
    'The form for ages 2 to 4 words three items otherwise and has bands (provisional) and SNOMED CT ' +
      'codes of its own. It scores alike, but is not this measure.',
  ],
} satisfies Measure as Measure;
