import type { Measure } from '@cairnkit/engine/measure.js';

import { scared, scaredScales } from './scared-scales.js';
import { wordlessItems } from './wordless-items.js';

/**
 * Screen for Child Anxiety Related Disorders, 41 items for children and young people themselves. The key only:
 * leave to pass the wording on was not found.
 *
 * Scoring: Birmaher et al. (1999) and the scoring sheet printed with the form.
 */
export default {
  ...scared,
  kind: 'measure',
  id: 'scared',
  version: '1.0.0',
  title: 'Screen for Child Anxiety Related Disorders, child version',
  short: 'SCARED',
  respondent: 'self',
  ages: {
    from: 8,
    to: 18,
    source:
      'https://socialsuitehq.com, SCARED (8 to 18); the PhenX Toolkit says 8 to 17, and asks that ' +
      'children of 8 to 11 have an adult beside them for questions',
  },
  items: wordlessItems(41, [0, 1, 2]),
  scales: scaredScales,
} satisfies Measure as Measure;
