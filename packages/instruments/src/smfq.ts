import type { Measure } from '@cairnkit/engine/measure.js';

import { mfqCutOff, mfqFamily, mfqTotal } from './mfq-family.js';
import { wordlessItems } from './wordless-items.js';

const { timeFrame, values, licence, noCutPoints, sources } = mfqFamily;

/**
 * Short Mood and Feelings Questionnaire: 13 items of the long form, for children and young people
 * themselves. The key only: leave to pass the wording on was not found.
 *
 * Scoring: Angold et al. (1995); https://www.phenxtoolkit.org/protocols/view/121702
 */
export default {
  kind: 'measure',
  id: 'smfq',
  version: '1.0.0',
  lang: 'en',
  title: 'Mood and Feelings Questionnaire, child self-report, short form',
  short: 'SMFQ',
  respondent: 'self',
  ages: {
    from: 8,
    to: 18,
    source:
      'Rhew et al. (2010), https://doi.org/10.1186/1753-2000-4-8: developed for studies of children ' +
      'aged 8 to 18',
  },
  timeFrame,
  items: wordlessItems(13, values),
  scales: [
    mfqTotal(13, [
      mfqCutOff(
        'thabrew-2018',
        'Thabrew et al. (2018)',
        12,
        'Thabrew et al. (2018), PMC6877137: 12 or more, favouring sensitivity over specificity, ' +
          'among 183 help-seeking adolescents in New Zealand',
      ),
      mfqCutOff(
        'angold-1995',
        'Angold et al. (1995)',
        8,
        'Angold et al. (1995), as quoted with the form in a scoring page for doctors ' +
          '(https://www.scribd.com/doc/258702781/SMFQ-Child-and-Parent): 8 or more, sensitivity ' +
          '60% and specificity 85% for major depression; the paper itself was not read',
      ),
    ]),
  ],
  flags: [],
  codes: [],
  licence,
  notes: [
    noCutPoints,
    'Sources disagree on “12”: Thabrew et al. (2018) count 12 itself as above the line, others only ' +
      'what is larger than 12.',
    'Jarbin et al. (2020), PMC7094832, suggest 12 for girls and 6 for boys.',
    'The short form has no item on death or suicide. A low total says nothing about risk.',
    'No SNOMED CT or LOINC code was found; not in the MHSDS v6 list.',
  ],
  sources: [
    ...sources,
    'Thabrew H et al. (2018). Validation of the MFQ and SMFQ in New Zealand help-seeking adolescents. Int J Methods Psychiatr Res 27:e1610. PMC6877137',
    'Rhew IC et al. (2010). Criterion validity of the SMFQ and one- and two-item depression screens in young adolescents. Child Adolesc Psychiatry Ment Health 4:8. https://doi.org/10.1186/1753-2000-4-8',
    'Jarbin H et al. (2020). Screening efficiency of the MFQ and SMFQ in Swedish help seeking outpatients. PLoS ONE 15:e0230623. PMC7094832',
  ],
} satisfies Measure as Measure;
