import type { Measure } from '@cairnkit/engine/measure.js';

import { mfqCutOff, mfqFamily, mfqFlags, mfqTotal } from './mfq-family.js';
import { wordlessItems } from './wordless-items.js';

const { timeFrame, values, licence, noCutPoints, sources } = mfqFamily;

/**
 * Mood and Feelings Questionnaire, long form for children and young people themselves: 33 items on
 * low mood. The key only: leave to pass the wording on was not found.
 *
 * Items in the order of ReproNim/reproschema-library@2f8b6d54ef59, activities/MFQ_SR. Scoring:
 * Angold et al. (1995) and the developers’ page at Duke University.
 */
export default {
  kind: 'measure',
  id: 'mfq',
  version: '1.0.0',
  lang: 'en',
  title: 'Mood and Feelings Questionnaire, child self-report, long form',
  short: 'MFQ',
  respondent: 'self',
  ages: {
    from: 6,
    to: 17,
    source:
      'Jarbin et al. (2020), PMC7094832, with outpatients aged 6 to 17; it did not tell depression ' +
      'apart in those below 13',
  },
  timeFrame,
  items: wordlessItems(33, values),
  scales: [
    mfqTotal(33, [
      // The lower one first: it is the one that is shown, and misses fewer.
      mfqCutOff(
        'thabrew-2018',
        'Thabrew et al. (2018)',
        28,
        'Thabrew et al. (2018), PMC6877137: 28 or more, favouring sensitivity over specificity, ' +
          'among 183 help-seeking adolescents in New Zealand',
      ),
      mfqCutOff(
        'daviss-2006',
        'Daviss et al. (2006)',
        29,
        'Daviss et al. (2006), https://doi.org/10.1111/j.1469-7610.2006.01646.x: 29 best told ' +
          'a major depressive episode apart among 470 young people in Pittsburgh (sensitivity ' +
          '68%, specificity 88%)',
      ),
    ]),
  ],
  flags: mfqFlags,
  codes: [],
  licence,
  notes: [
    noCutPoints,
    'A cut-off of 27 is often quoted, after Wood et al. (1995). We could not read that paper, and ' +
      'those who quote it disagree whether 27 itself is above the line; so it is not a band set.',
    'Jarbin et al. (2020) found cut-offs far apart for girls (32) and boys (11).',
    'No SNOMED CT or LOINC code was found; not in the MHSDS v6 list.',
  ],
  sources: [
    ...sources,
    'Daviss WB et al. (2006). Criterion validity of the Mood and Feelings Questionnaire for depressive episodes in clinic and non-clinic subjects. J Child Psychol Psychiatry 47:927–934.',
    'Thabrew H et al. (2018). Validation of the MFQ and SMFQ in New Zealand help-seeking adolescents. Int J Methods Psychiatr Res 27:e1610. PMC6877137',
    'Jarbin H et al. (2020). Screening efficiency of the MFQ and SMFQ in Swedish help seeking outpatients. PLoS ONE 15:e0230623. PMC7094832',
  ],
} satisfies Measure as Measure;
