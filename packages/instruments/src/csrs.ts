import type { Measure } from '@cairnkit/engine/measure.js';

import { nhsDirections } from './mhsds-codes.js';
import { outcomeRating, outcomeSources, readToTheMillimetre } from './outcome-rating.js';

/**
 * Child Session Rating Scale: four lines on how a session was, for children.
 *
 * A scoring key without wording: its use on screen needs a licence.
 */
export default {
  kind: 'measure',
  id: 'csrs',
  version: '1.0.0',
  lang: 'en',
  title: 'Child Session Rating Scale',
  short: 'CSRS',
  respondent: 'self',
  ages: {
    from: 6,
    to: 12,
    source: 'Greenspace help pages: designed for children aged 6 to 12; from 13 the SRS',
  },
  timeFrame: 'This session',
  ...outcomeRating('718762000', 'Child Session Rating Scale score'),
  notes: [
    readToTheMillimetre,
    'No cut-offs were found.',
    `The code of the national statistics (${nhsDirections}) marks the CSRS “Negative”, as if lower were better. The lines run the other way: 10 is best. We take the mark for an error. It uses no threshold of change for it.`,
  ],
  sources: [outcomeSources.srs, 'https://help.greenspacehealth.com/article/581-csrs'],
} satisfies Measure as Measure;
