import type { Norms } from '@cairnkit/engine/norms.js';

import { openMoments, rcadsNorms } from './rcads-norms.js';
import { stanford } from './rcads.js';

const source =
  `${stanford} (MIT), algorithms/rcadsp.php, after UCLA’s SPSS syntax. There, grades below 3 count as ` +
  '3 and 4, grades above 12 as 11 and 12.';

/**
 * T-scores of the RCADS-25-P. To be loaded on top of the measure: the rights are not the same.
 *
 * Girls first, then boys; US grades 3–4, 5–6, 7–8, 9–10, 11–12: mean and standard deviation.
 */
export default {
  kind: 'norms',
  id: 'rcads-25-parent-us-schools',
  version: '1.0.0',
  lang: 'en',
  title: 'RCADS-25-P, schools in the United States',
  measure: 'rcads-25-parent',
  reference:
    'Parents of 967 children and adolescents in US grades 3 to 12, a school sample (Ebesutani et ' +
    'al. 2017). No norms of the United Kingdom were found.',
  ...rcadsNorms,
  scales: [
    {
      scale: 'total-anxiety',
      groups: openMoments(
        [
          [7.41, 5.29],
          [7.29, 5.25],
          [5.8, 3.91],
          [5.94, 5.27],
          [5.76, 3.97],
        ],
        [
          [7.43, 4.15],
          [6.1, 4.15],
          [5.27, 3.95],
          [6.23, 4.56],
          [4.66, 3.58],
        ],
      ),
      source,
    },
    {
      scale: 'depression',
      groups: openMoments(
        [
          [3.25, 3.58],
          [3.75, 3.63],
          [3.6, 3.37],
          [3.97, 3.25],
          [4.91, 3.17],
        ],
        [
          [3.71, 2.93],
          [3.62, 2.87],
          [3.54, 3.18],
          [5.21, 3.51],
          [3.94, 3.88],
        ],
      ),
      source,
    },
    {
      scale: 'total',
      groups: openMoments(
        [
          [10.66, 8.12],
          [11.04, 8.22],
          [9.4, 6.62],
          [9.91, 7.68],
          [10.67, 6.56],
        ],
        [
          [11.15, 6.12],
          [9.72, 6.32],
          [8.81, 6.19],
          [11.44, 6.78],
          [8.6, 6.95],
        ],
      ),
      source,
    },
  ],
  sources: [
    'Ebesutani et al. (2017), which reports normative data. https://doi.org/10.1177/1073191115627012',
    `${stanford} (MIT), algorithms/rcadsp.php`,
  ],
} satisfies Norms as Norms;
