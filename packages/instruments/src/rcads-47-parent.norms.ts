import type { Norms } from '@cairnkit/engine/norms.js';

import { nhs } from './mhsds-codes.js';
import { total, totalAnxiety } from './rcads-47-parent-totals.js';
import { closedMoments, rcadsNorms, subscaleSource, totalSource } from './rcads-norms.js';
import { stanford } from './rcads.js';

/** Girls first, then boys; US grades 3–4, 5–6, 7–8, 9–10, 11–12: mean and standard deviation. */
const subscales: Norms['scales'] = [
  {
    scale: 'separation-anxiety',
    groups: closedMoments(
      [
        [4.2, 3],
        [3.46, 2.95],
        [2.08, 2.33],
        [1.91, 2.49],
        [1.92, 1.98],
      ],
      [
        [4.29, 3],
        [2.85, 2.79],
        [1.97, 2.21],
        [1.69, 1.89],
        [1.15, 1.55],
      ],
    ),
    source: subscaleSource,
  },
  {
    scale: 'social-phobia',
    groups: closedMoments(
      [
        [8.01, 3.87],
        [8.94, 5.16],
        [8.62, 4.65],
        [8.83, 4.73],
        [8.35, 4.38],
      ],
      [
        [8.44, 3.88],
        [7.71, 3.94],
        [7.59, 4.31],
        [8.39, 4.19],
        [7.32, 3.69],
      ],
    ),
    source: subscaleSource,
  },
  {
    scale: 'generalised-anxiety',
    groups: closedMoments(
      [
        [4, 2.87],
        [4.18, 3.18],
        [3.23, 2.54],
        [3.46, 3.02],
        [3.76, 2.28],
      ],
      [
        [4.11, 3],
        [3.74, 2.49],
        [3.26, 2.6],
        [3.73, 2.75],
        [3.22, 2.5],
      ],
    ),
    source: subscaleSource,
  },
  {
    scale: 'panic',
    groups: closedMoments(
      [
        [1.87, 2.61],
        [1.79, 2.3],
        [1.82, 1.98],
        [1.83, 2.13],
        [2.04, 2.27],
      ],
      [
        [1.91, 1.9],
        [1.64, 1.84],
        [1.61, 1.56],
        [2.19, 2.34],
        [1.5, 1.69],
      ],
    ),
    source: subscaleSource,
  },
  {
    scale: 'obsessive-compulsive',
    groups: closedMoments(
      [
        [2.01, 2.63],
        [2.03, 2.65],
        [1.41, 1.94],
        [1.89, 2.57],
        [1.8, 2.34],
      ],
      [
        [2.04, 2.43],
        [2.01, 2.31],
        [1.62, 1.98],
        [2.58, 3.03],
        [1.11, 1.96],
      ],
    ),
    source: subscaleSource,
  },
  {
    scale: 'depression',
    groups: closedMoments(
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
    source: subscaleSource,
  },
];

/**
 * T-scores of the RCADS-47-P. To be loaded on top of the measure: the rights are not the same.
 *
 * Subscales have means and standard deviations, as NHS Digital published them under the MIT
 * licence. Totals have printed T-scores, in Stanford’s copy of the tables in the user’s guide.
 */
export default {
  kind: 'norms',
  id: 'rcads-47-parent-us-schools',
  version: '1.0.0',
  lang: 'en',
  title: 'RCADS-47-P, schools in the United States',
  measure: 'rcads-47-parent',
  reference:
    'Parents of 967 children and adolescents in US grades 3 to 12, a school sample (Ebesutani et ' +
    'al. 2011). No norms of the United Kingdom were found.',
  ...rcadsNorms,
  scales: [
    ...subscales,
    { scale: 'total-anxiety', groups: totalAnxiety, source: totalSource('parent') },
    { scale: 'total', groups: total, source: totalSource('parent') },
  ],
  sources: [
    'Ebesutani et al. (2011), which reports “normative data … to allow for the derivation of T-scores”. https://doi.org/10.1007/s10802-010-9460-8. Grades 3 to 12: Ebesutani et al. (2017), https://doi.org/10.1177/1073191115627012, on a school sample of the same size',
    `${nhs} (MIT)`,
    `${stanford} (MIT)`,
  ],
} satisfies Norms as Norms;
