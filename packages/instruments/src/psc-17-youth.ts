import type { Measure } from '@cairnkit/engine/measure.js';

import { psc17, psc17Scales } from './psc-17-scales.js';
import { wordlessItems } from './wordless-items.js';

/**
 * Pediatric Symptom Checklist, 17 items for young people themselves. The key only: leave to pass the
 * wording on was not found.
 *
 * Order of the items: the form whose scales are mixed, as in ReproNim/
 * reproschema-library@2f8b6d54ef59, activities/PSC-17-Y. Scoring: Gardner et al. (1999).
 */
export default {
  ...psc17,
  kind: 'measure',
  id: 'psc-17-youth',
  version: '1.0.0',
  title: 'Pediatric Symptom Checklist-17, youth self-report',
  short: 'PSC-17-Y',
  respondent: 'self',
  ages: {
    from: 11,
    to: 17,
    source:
      'American Epilepsy Society, behavioural health screeners (self-report from 11 to 17), ' +
      'https://www.aesnet.org; Piqueras et al. (2021), PMC8686478, ages 12 to 18',
  },
  items: wordlessItems(17, [0, 1, 2]),
  scales: psc17Scales,
  notes: [
    'Check the order of your form first: this key is for the one whose scales are mixed, with the ' +
      'internalising items at 2, 6, 9, 11 and 15 and the attention items at 1, 3, 7, 13 and 17.',
    'The cut-offs are those of the parent form. They are quoted for the youth form too ' +
      '(https://help.blueprint-health.com, PSC-17-Y: 15 for the total, 7 for attention), but ' +
      'Piqueras et al. (2021) give percentiles instead, and the 35-item youth form has a higher ' +
      'cut-off than the parent’s.',
    'No SNOMED CT or LOINC code was found; not in the MHSDS v6 list.',
  ],
  sources: [
    ...psc17.sources,
    'Order of items: ReproNim/reproschema-library@2f8b6d54ef59, activities/PSC-17-Y/PSC-17-Y_schema, which cites massgeneral.org',
    'Piqueras JA et al. (2021). Short form of the Pediatric Symptom Checklist-Youth Self-Report (PSC-17-Y): Spanish validation study. J Med Internet Res 23:e31127. https://doi.org/10.2196/31127',
  ],
} satisfies Measure as Measure;
