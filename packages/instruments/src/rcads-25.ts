import type { Measure } from '@cairnkit/engine/measure.js';

import { rcads25Key } from './rcads-25-key.js';
import { stanford } from './rcads.js';

/**
 * Revised Children’s Anxiety and Depression Scale, the 25 items of its short version, answered by
 * the young person.
 *
 * A scoring key without wording, which is not ours to pass on. Items of the scales and the rule for
 * missing answers: susom/redcap-em-autoscoring@9ebdbdfe00d7, algorithms/rcadsc.php.
 * T-scores: `rcads-25.norms.ts`.
 */
export default {
  kind: 'measure',
  id: 'rcads-25',
  version: '1.0.0',
  lang: 'en',
  title: 'Revised Children’s Anxiety and Depression Scale – Short version',
  short: 'RCADS-25',
  respondent: 'self',
  ...rcads25Key('rcadsc.php'),
  sources: [
    'Ebesutani C, Reise SP, Chorpita BF, Ale C, Regan J, Young J, Higa-McMillan C, Weisz JR (2012). The Revised Child Anxiety and Depression Scale – Short Version: scale reduction via exploratory bifactor modeling of the broad anxiety factor. Psychol Assess 24:833–845. PMID 22329531',
    `${stanford} (MIT), algorithms/rcadsc.php`,
  ],
} satisfies Measure as Measure;
