import type { Measure } from '@cairnkit/engine/measure.js';

import { psc17, psc17Scales } from './psc-17-scales.js';
import { wordlessItems } from './wordless-items.js';

/**
 * Pediatric Symptom Checklist, 17 items for parents. The key only: leave to pass the wording on was
 * not found.
 *
 * Order of the items: the form with columns I, A and E that credits Gardner et al. (1999),
 * https://docsbay.net/doc/452640/Pediatric-Symptom-Checklist-17. Scoring: the page that goes with it.
 */
export default {
  ...psc17,
  kind: 'measure',
  id: 'psc-17',
  version: '1.0.0',
  title: 'Pediatric Symptom Checklist-17, parent form',
  short: 'PSC-17',
  respondent: 'parent',
  ages: {
    from: 4,
    to: 17,
    source:
      'Murphy et al. (2016), https://doi.org/10.1542/peds.2016-0038, ages 4 to 15; McLean, Tully & ' +
      'Dadds (2025), https://doi.org/10.1177/00048674251342952, ages 3 to 17',
  },
  items: wordlessItems(17, [0, 1, 2]),
  scales: psc17Scales,
  notes: [
    'Check the order of your form first: parent forms are printed in more than one. This key is ' +
      'for the one whose scales are mixed: internalising 2, 6, 9, 11 and 15, attention 1, 3, 7, 13 ' +
      'and 17, externalising the rest. On another, the scales follow one another: 1–5, 6–10 and ' +
      '11–17. With that one every scale but the total would be wrong here: bring its answers into ' +
      'this order before scoring.',
    'Copies of the form say different things about the period asked for, or nothing; so none is ' +
      'given here.',
    'No SNOMED CT or LOINC code was found; not in the MHSDS v6 list.',
  ],
  sources: [
    ...psc17.sources,
    'Order of items: https://docsbay.net/doc/452640/Pediatric-Symptom-Checklist-17 (“Evaluation & Quality Improvement Laboratory”, crediting Gardner et al. 1999); same order: https://www.scribd.com/document/373392027/PSC-17; same key by number: https://psypack.com/assessments/pediatric-symptom-checklist-17-psc-17',
    'The other order: ReproNim/reproschema-library@2f8b6d54ef59, activities/PSC-17/PSC-17_schema, which cites massgeneral.org; https://novopsych.com.au/assessments/child/pediatric-symptom-checklist-17-psc-17/',
    'Murphy JM et al. (2016). The PSC-17: subscale scores, reliability, and factor structure in a new national sample. Pediatrics 138:e20160038. https://doi.org/10.1542/peds.2016-0038',
  ],
} satisfies Measure as Measure;
