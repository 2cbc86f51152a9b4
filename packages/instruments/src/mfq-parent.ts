import type { Measure } from '@cairnkit/engine/measure.js';

import { mfqCutOff, mfqFamily, mfqFlags, mfqTotal } from './mfq-family.js';
import { wordlessItems } from './wordless-items.js';

const { timeFrame, values, licence, noCutPoints, sources } = mfqFamily;

/**
 * Mood and Feelings Questionnaire, long form for parents: 34 items on a child’s low mood. The key
 * only: leave to pass the wording on was not found.
 *
 * Items in the order of ReproNim/reproschema-library@2f8b6d54ef59, activities/MFQ_P. Scoring: Angold
 * et al. (1995) and the developers’ page at Duke University.
 */
export default {
  kind: 'measure',
  id: 'mfq-parent',
  version: '1.0.0',
  lang: 'en',
  title: 'Mood and Feelings Questionnaire, parent report on child, long form',
  short: 'MFQ-P',
  respondent: 'parent',
  ages: {
    from: 6,
    to: 17,
    source:
      'Jarbin et al. (2020), PMC7094832, with parents of outpatients aged 6 to 17; it mostly did ' +
      'not tell depression apart in children below 13',
  },
  timeFrame,
  items: wordlessItems(34, values),
  scales: [
    mfqTotal(34, [
      mfqCutOff(
        'daviss-2006',
        'Daviss et al. (2006)',
        27,
        'Daviss et al. (2006), https://doi.org/10.1111/j.1469-7610.2006.01646.x: 27 on the ' +
          '34-item parent form best told a major depressive episode apart among 470 young people ' +
          'in Pittsburgh (sensitivity 61%, specificity 85%)',
      ),
    ]),
  ],
  flags: mfqFlags,
  codes: [],
  licence,
  notes: [
    noCutPoints,
    'The parent form has one item more than the child’s, at its end; items 1 to 33 run alike.',
    'No SNOMED CT or LOINC code was found; not in the MHSDS v6 list.',
  ],
  sources: [
    ...sources,
    'Daviss WB et al. (2006). Criterion validity of the Mood and Feelings Questionnaire for depressive episodes in clinic and non-clinic subjects. J Child Psychol Psychiatry 47:927–934.',
    'Jarbin H et al. (2020). Screening efficiency of the MFQ and SMFQ in Swedish help seeking outpatients. PLoS ONE 15:e0230623. PMC7094832',
  ],
} satisfies Measure as Measure;
