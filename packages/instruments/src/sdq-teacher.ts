import type { Measure } from '@cairnkit/engine/measure.js';

import { itemsTo, noDifficulties, scalesOf, sdq, type Own } from './sdq.js';

const score = (code: string, of: string): Own['code'] => [
  code,
  'SDQ (Strengths and Difficulties Questionnaire) for parents or educators of 4-17 year olds - ' +
    `${of} - teacher score`,
];

/**
 * Strengths and Difficulties Questionnaire, filled in by teachers, with its impact supplement.
 * The key only: electronic versions need youthinmind’s authorisation.
 *
 * Scoring and bands: youthinmind (2014), “Scoring the Strengths & Difficulties Questionnaire for age
 * 4-17”, and the scoring syntax at sdqinfo.org.
 */
export default {
  kind: 'measure',
  id: 'sdq-teacher',
  version: '1.0.0',
  lang: 'en',
  title: 'Strengths and Difficulties Questionnaire, teacher report',
  short: 'SDQ (teacher)',
  respondent: 'teacher',
  ages: {
    from: 4,
    to: 17,
    source:
      'MHSDS v6 assessment list: “for parents or educators of 4-17 year olds”. For ages 2 to 4 there ' +
      'is a form of its own, which this is not.',
  },
  timeFrame: 'Over the last six months or this school year',
  items: itemsTo(31),
  scales: scalesOf(
    {
      emotional: {
        code: score('986161000000109', 'emotional symptoms'),
        threeBand: [0, 5, 6],
        fourBand: [0, 4, 5, 6],
      },
      conduct: {
        code: score('986151000000106', 'conduct problems'),
        threeBand: [0, 3, 4],
        fourBand: [0, 3, 4, 5],
      },
      hyperactivity: {
        code: score('986171000000102', 'hyperactivity'),
        threeBand: [0, 6, 7],
        fourBand: [0, 6, 8, 9],
      },
      peer: {
        code: score('986191000000103', 'peer problems'),
        threeBand: [0, 4, 5],
        fourBand: [0, 3, 5, 6],
      },
      prosocial: {
        code: score('986201000000101', 'prosocial'),
        threeBand: [0, 5, 6],
        fourBand: [0, 4, 5, 6],
      },
      impact: {
        code: score('986181000000100', 'impact'),
        threeBand: [0, 1, 2],
        fourBand: [0, 1, 2, 3],
      },
      total: {
        code: score('986211000000104', 'total difficulties'),
        threeBand: [0, 12, 16],
        fourBand: [0, 12, 16, 19],
      },
    },
    [28, 29, 30],
  ),
  skips: [noDifficulties(31)],
  flags: [],
  codes: [],
  ...sdq,
  notes: [
    ...sdq.notes,
    'The form for ages 2 to 4 words three items otherwise and has bands (provisional) and SNOMED CT ' +
      'codes of its own. It scores alike, but is not this measure.',
    'Two items on interference, not four: impact goes up to 6 only.',
    'NHS England’s code has no threshold of reliable change for teachers’ scores.',
  ],
} satisfies Measure as Measure;
