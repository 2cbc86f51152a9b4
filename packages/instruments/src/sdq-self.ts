import type { Measure } from '@cairnkit/engine/measure.js';

import { credits, itemsTo, noDifficulties, scalesOf, sdq, type Own } from './sdq.js';

const { iapt, goodman } = credits;

const score = (code: string, of: string): Own['code'] => [
  code,
  `SDQ (Strengths and Difficulties Questionnaire) self-rated for 11-17 year olds - ${of} score`,
];

/**
 * Strengths and Difficulties Questionnaire, filled in by young people, with its impact supplement.
 * The key only: electronic versions need youthinmind’s authorisation.
 *
 * Scoring and bands: youthinmind (2014), “Scoring the Strengths & Difficulties Questionnaire for age
 * 4-17”, and the scoring syntax at sdqinfo.org.
 */
export default {
  kind: 'measure',
  id: 'sdq-self',
  version: '1.0.0',
  lang: 'en',
  title: 'Strengths and Difficulties Questionnaire, self-report',
  short: 'SDQ (self)',
  respondent: 'self',
  ages: {
    from: 11,
    to: 17,
    source:
      'MHSDS v6 assessment list: “self-rated for 11-17 year olds”. Patalay, Hayes & Wolpert (2018), ' +
      'https://doi.org/10.1192/bjo.2017.13, advise caution below 13, for its reading age.',
  },
  timeFrame: 'Over the last six months',
  items: itemsTo(33),
  scales: scalesOf(
    {
      emotional: {
        code: score('718145004', 'emotional symptoms'),
        threeBand: [0, 6, 7],
        fourBand: [0, 5, 6, 7],
        change: [4, 4.26, iapt],
      },
      conduct: {
        code: score('718143006', 'conduct problems'),
        threeBand: [0, 4, 5],
        fourBand: [0, 4, 5, 6],
        change: [4, 3.74, iapt],
      },
      hyperactivity: {
        code: score('718482000', 'hyperactivity'),
        threeBand: [0, 6, 7],
        fourBand: [0, 6, 7, 8],
        change: [4, 3.87, iapt],
      },
      peer: {
        code: score('718146003', 'peer problems'),
        threeBand: [0, 4, 6],
        fourBand: [0, 3, 4, 5],
        change: [5, 4.76, goodman],
      },
      prosocial: {
        code: score('718147007', 'prosocial'),
        threeBand: [0, 5, 6],
        fourBand: [0, 5, 6, 7],
        change: [4, 4.3, goodman],
      },
      impact: {
        code: score('718477007', 'impact'),
        threeBand: [0, 1, 2],
        fourBand: [0, 1, 2, 3],
        change: [3, 3.24, iapt],
      },
      total: {
        code: score('718134002', 'total difficulties'),
        threeBand: [0, 16, 20],
        fourBand: [0, 15, 18, 20],
      },
    },
    [28, 29, 30, 31, 32],
  ),
  skips: [noDifficulties(33)],
  flags: [],
  codes: [],
  ...sdq,
} satisfies Measure as Measure;
