import type { Norms } from '@cairnkit/engine/norms.js';

import { nhs } from './mhsds-codes.js';
import { total, totalAnxiety } from './rcads-47-totals.js';
import { closedMoments, rcadsNorms, subscaleSource, totalSource } from './rcads-norms.js';
import { stanford } from './rcads.js';

/** Girls first, then boys; US grades 3–4, 5–6, 7–8, 9–10, 11–12: mean and standard deviation. */
const subscales: Norms['scales'] = [
  {
    scale: 'separation-anxiety',
    groups: closedMoments(
      [
        [7.05, 4.31],
        [4.74, 3.78],
        [3, 2.72],
        [2.34, 2.23],
        [3.05, 2.57],
      ],
      [
        [4.87, 3.93],
        [3.2, 3.05],
        [2.26, 2.47],
        [2.5, 2.46],
        [1.9, 2.03],
      ],
    ),
    source: subscaleSource,
  },
  {
    scale: 'social-phobia',
    groups: closedMoments(
      [
        [11.61, 4.98],
        [12.92, 5.21],
        [13.01, 4.94],
        [12.27, 5],
        [12.85, 4.98],
      ],
      [
        [9.77, 4.51],
        [10.3, 4.75],
        [11.05, 4.74],
        [11.68, 4.74],
        [10.67, 4.49],
      ],
    ),
    source: subscaleSource,
  },
  {
    scale: 'generalised-anxiety',
    groups: closedMoments(
      [
        [7.77, 3.77],
        [8.01, 3.68],
        [7.42, 3.16],
        [7.28, 3.44],
        [8.49, 3.71],
      ],
      [
        [6.98, 3.36],
        [6.44, 3.13],
        [6.2, 3.14],
        [7.07, 2.93],
        [6.76, 3.44],
      ],
    ),
    source: subscaleSource,
  },
  {
    scale: 'panic',
    groups: closedMoments(
      [
        [6.51, 4.73],
        [5.25, 4.3],
        [5.03, 3.92],
        [4.18, 3.07],
        [5.26, 4.28],
      ],
      [
        [5.25, 4.15],
        [4.06, 3.6],
        [3.62, 3.36],
        [3.76, 3.21],
        [3.79, 2.71],
      ],
    ),
    source: subscaleSource,
  },
  {
    scale: 'obsessive-compulsive',
    groups: closedMoments(
      [
        [7.62, 3.68],
        [6.39, 3.46],
        [5.12, 3.34],
        [4.12, 2.79],
        [5.48, 3.82],
      ],
      [
        [6.15, 3.2],
        [6.01, 3.26],
        [5.22, 3.4],
        [4.65, 2.89],
        [5.18, 3.12],
      ],
    ),
    source: subscaleSource,
  },
  {
    scale: 'depression',
    groups: closedMoments(
      [
        [8.74, 4.75],
        [7.64, 4.1],
        [7.89, 3.91],
        [7.65, 3.68],
        [9.36, 4.45],
      ],
      [
        [8.25, 4.09],
        [7.07, 3.64],
        [6.71, 3.64],
        [7.44, 4.1],
        [7.32, 3.81],
      ],
    ),
    source: subscaleSource,
  },
];

/**
 * T-scores of the RCADS-47. To be loaded on top of the measure: the rights are not the same.
 *
 * Subscales have means and standard deviations, as NHS Digital published them under the MIT
 * licence. Totals have printed T-scores, in Stanford’s copy of the tables in the user’s guide.
 */
export default {
  kind: 'norms',
  id: 'rcads-47-us-schools',
  version: '1.0.0',
  lang: 'en',
  title: 'RCADS-47, schools in the United States',
  measure: 'rcads-47',
  reference:
    'Children and adolescents in US grades 3 to 12, at schools in Hawaii (Chorpita et al. 2000). ' +
    'No norms of the United Kingdom were found.',
  ...rcadsNorms,
  scales: [
    ...subscales,
    { scale: 'total-anxiety', groups: totalAnxiety, source: totalSource('child') },
    { scale: 'total', groups: total, source: totalSource('child') },
  ],
  sources: [
    'Chorpita et al. (2000). https://doi.org/10.1016/S0005-7967(99)00130-8. Where its sample went to school: https://novopsych.com/assessments/diagnosis/revised-child-anxiety-and-depression-scale-child-rcads-child/',
    `${nhs} (MIT)`,
    `${stanford} (MIT)`,
  ],
} satisfies Norms as Norms;
