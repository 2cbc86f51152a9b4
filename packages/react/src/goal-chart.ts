// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** Shows how goals have moved, one panel for each, in the young person’s words. Each has a summary in sentences, a drawing that can be read with the arrow keys, and a table. Judges nothing for a young person; tells a practitioner what could be ordinary ups and downs. Changes no goal and no rating, keeps nothing and sends nothing. */
export const CairnGoalChart = wrap(
  'cairn-goal-chart',
  ['goals', 'src', 'audience', 'sessions', 'phases', 'events', 'by', 'scheme', 'sound', 'export'],
  () => import('@cairnkit/elements/goal-chart.js'),
);
