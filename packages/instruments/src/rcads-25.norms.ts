import type { Norms } from '@cairnkit/engine/norms.js';

import { openMoments, rcadsNorms } from './rcads-norms.js';
import { stanford } from './rcads.js';

const source =
  `${stanford} (MIT), algorithms/rcadsc.php, after UCLA’s SPSS syntax. There, grades below 3 count as ` +
  '3 and 4, grades above 12 as 11 and 12.';

/**
 * T-scores of the RCADS-25. To be loaded on top of the measure: the rights are not the same.
 *
 * Girls first, then boys; US grades 3–4, 5–6, 7–8, 9–10, 11–12: mean and standard deviation.
 */
export default {
  kind: 'norms',
  id: 'rcads-25-us-schools',
  version: '1.0.0',
  lang: 'en',
  title: 'RCADS-25, schools in the United States',
  measure: 'rcads-25',
  reference:
    'Pupils in US grades 3 to 12. The short version was developed with 1,060 pupils (Ebesutani et al. ' +
    '2012); whether the norms are theirs is not said. No norms of the United Kingdom were found.',
  ...rcadsNorms,
  scales: [
    {
      scale: 'total-anxiety',
      groups: openMoments(
        [
          [16.25, 8.42],
          [13.49, 7.62],
          [12.74, 6.22],
          [11.31, 5.33],
          [11.5, 5.34],
        ],
        [
          [15.19, 7.09],
          [11.63, 6.45],
          [10.48, 5.36],
          [9.7, 5.45],
          [9.96, 4.32],
        ],
      ),
      source,
    },
    {
      scale: 'depression',
      groups: openMoments(
        [
          [9.68, 4.97],
          [8.03, 5],
          [8.08, 4.34],
          [8.14, 4.37],
          [8.59, 3.67],
        ],
        [
          [9.9, 4.93],
          [7.13, 4.22],
          [7.56, 3.75],
          [7.5, 4.18],
          [7.64, 4.37],
        ],
      ),
      source,
    },
    {
      scale: 'total',
      groups: openMoments(
        [
          [25.93, 12.24],
          [21.53, 11.73],
          [20.82, 9.46],
          [19.45, 8.63],
          [20.09, 7.79],
        ],
        [
          [25.1, 11.1],
          [18.76, 9.38],
          [18.04, 7.92],
          [17.2, 8.53],
          [17.6, 7.24],
        ],
      ),
      source,
    },
  ],
  sources: ['Ebesutani et al. (2012). PMID 22329531', `${stanford} (MIT), algorithms/rcadsc.php`],
} satisfies Norms as Norms;
