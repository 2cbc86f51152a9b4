// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** Shows the scores of a measure over time, one panel for each scale: with range and direction in words, a drawing that can be read with the arrow keys, and a table. Forms of several people are drawn together and never averaged. For a practitioner with bands, cut-offs and what is known of the certainty of a change; for a young person without all of that. Keeps nothing and sends nothing. */
export const CairnScoreChart = wrap(
  'cairn-score-chart',
  [
    'measure',
    'src',
    'alongside',
    'scale',
    'scores',
    'unit',
    'norms',
    'context',
    'audience',
    'sessions',
    'phases',
    'events',
    'scheme',
    'timeZone',
    'sound',
    'export',
  ],
  () => import('@cairnkit/elements/score-chart.js'),
);
