import type { Measure } from '@cairnkit/engine/measure.js';

import { nationalChange } from './mhsds-codes.js';
import { outcomeRating, outcomeSources, readToTheMillimetre } from './outcome-rating.js';

/**
 * Child Outcome Rating Scale: four lines on how things are, for children.
 *
 * A scoring key without wording: its use on screen needs a licence.
 */
export default {
  kind: 'measure',
  id: 'cors',
  version: '1.0.0',
  lang: 'en',
  title: 'Child Outcome Rating Scale',
  short: 'CORS',
  respondent: 'self',
  ages: {
    from: 6,
    to: 12,
    source:
      'CORC: developed for children aged 6 to 12. Casey et al. (2020) found it suitable up to 15.',
  },
  timeFrame: 'At present; no period is named',
  ...outcomeRating('718458005', 'Child Outcome Rating Scale total score', [
    nationalChange(10, 'CYP IAPT 2015'),
  ]),
  notes: [
    readToTheMillimetre,
    'No cut-offs: those that are quoted (32 for the child, 28 for the caretaker) were not read in any source.',
    'England counts a change of 10 as reliable; no figure before rounding was found, so there is no strict one.',
    'Parents and carers may fill in the same form about the child. MHSDS knows it as a self-report only: keep the two apart.',
  ],
  sources: [
    outcomeSources.cors,
    'Casey P, Patalay P, Deighton J, Miller SD, Wolpert M (2020). The Child Outcome Rating Scale: validating a four-item measure of psychosocial functioning in community and clinic samples of children aged 10–15. Eur Child Adolesc Psychiatry 29:1089–1102. https://doi.org/10.1007/s00787-019-01423-4',
    'https://www.corc.uk.net/outcome-experience-measures/outcome-rating-scale-ors-child-outcome-rating-scale-cors/',
  ],
} satisfies Measure as Measure;
