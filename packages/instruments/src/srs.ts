import type { Measure } from '@cairnkit/engine/measure.js';

import { nhsDirections } from './mhsds-codes.js';
import { outcomeRating, outcomeSources, readToTheMillimetre } from './outcome-rating.js';

/**
 * Session Rating Scale: four lines on how a session was.
 *
 * A scoring key without wording: its use on screen needs a licence.
 */
export default {
  kind: 'measure',
  id: 'srs',
  version: '1.0.0',
  lang: 'en',
  title: 'Session Rating Scale',
  short: 'SRS',
  respondent: 'self',
  ages: {
    from: 13,
    source: 'Greenspace help pages: the CSRS for ages 6 to 12, the SRS from 13',
  },
  timeFrame: 'This session',
  ...outcomeRating('720482000', 'Session Rating Scale score'),
  notes: [
    readToTheMillimetre,
    'No cut-offs: none was read in a source of the developers, and pages about the SRS disagree. 36 is named as the score at or below which (https://hiboop.com/fr/assessments/srs/), or below which, a talk about the session is due; others name 0–34 poor, 35–38 fair, 39–40 good (https://www.cindyhansencft.com/post/what-is-the-session-rating-scale).',
    `The code of the national statistics (${nhsDirections}) marks the SRS “Negative”, as if lower were better. The lines run the other way: 10 is best. We take the mark for an error. It uses no threshold of change for it.`,
  ],
  sources: [
    outcomeSources.srs,
    'ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/tasks/srs.py (0 to 10, 10 better)',
  ],
} satisfies Measure as Measure;
