import type { Measure } from '@cairnkit/engine/measure.js';

import { nationalChange, strictChange } from './mhsds-codes.js';
import { outcomeRating, outcomeSources, readToTheMillimetre } from './outcome-rating.js';

/**
 * Outcome Rating Scale: four lines on how one has been doing over the last week.
 *
 * A scoring key without wording: its use on screen needs a licence.
 */
export default {
  kind: 'measure',
  id: 'ors',
  version: '1.0.0',
  lang: 'en',
  title: 'Outcome Rating Scale',
  short: 'ORS',
  respondent: 'self',
  ages: {
    from: 13,
    source: 'CORC: written for the reading level of a 13-year-old, for adolescents and adults',
  },
  timeFrame: 'Over the last week, including today',
  ...outcomeRating('716613004', 'Outcome Rating Scale total score', [
    nationalChange(6.6, 'CYP IAPT 2015'),
    strictChange(6.55, 'CYP IAPT 2015'),
  ]),
  notes: [
    readToTheMillimetre,
    'No cut-offs: none was read in a source of the developers. Pages about the ORS give 25 for adults, and disagree whether 25 itself is within the clinical range (https://hiboop.com/assessments/ors/ says at or below, https://cauceos.com/en/glossary/ors below). For adolescents 28 is quoted. A cut-off for adults on a young person’s score would mislead, so there is none here.',
    'Those pages also give 5 points as a reliable change; England counts 6.6.',
  ],
  sources: [
    outcomeSources.ors,
    'https://www.corc.uk.net/outcome-experience-measures/outcome-rating-scale-ors-child-outcome-rating-scale-cors/',
  ],
} satisfies Measure as Measure;
