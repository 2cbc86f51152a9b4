import type { Measure } from '@cairnkit/engine/measure.js';

import { rcads25Key } from './rcads-25-key.js';
import { stanford } from './rcads.js';

/**
 * Revised Children’s Anxiety and Depression Scale, the 25 items of its short version, answered by
 * a parent or carer.
 *
 * A scoring key without wording, which is not ours to pass on. Items of the scales and the rule for
 * missing answers: susom/redcap-em-autoscoring@9ebdbdfe00d7, algorithms/rcadsp.php.
 * T-scores: `rcads-25-parent.norms.ts`.
 */
export default {
  kind: 'measure',
  id: 'rcads-25-parent',
  version: '1.0.0',
  lang: 'en',
  title: 'Revised Children’s Anxiety and Depression Scale – Short version, Parent',
  short: 'RCADS-25-P',
  respondent: 'parent',
  ...rcads25Key('rcadsp.php'),
  sources: [
    'Ebesutani C, Korathu-Larson P, Nakamura BJ, Higa-McMillan C, Chorpita B (2017). The Revised Child Anxiety and Depression Scale 25 – Parent Version: scale development and validation in a school-based and clinical sample. Assessment 24. https://doi.org/10.1177/1073191115627012',
    `${stanford} (MIT), algorithms/rcadsp.php`,
  ],
} satisfies Measure as Measure;
