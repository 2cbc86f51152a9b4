import type { Measure } from '@cairnkit/engine/measure.js';

import { rcads47Key } from './rcads-47-key.js';
import { stanford } from './rcads.js';

/**
 * Revised Children’s Anxiety and Depression Scale, 47 items, answered by the young person.
 *
 * A scoring key without wording, which is not ours to pass on. Items of the subscales and the rule
 * for missing answers: susom/redcap-em-autoscoring@9ebdbdfe00d7, algorithms/rcad47sc.php.
 * T-scores: `rcads-47.norms.ts`.
 */
export default {
  kind: 'measure',
  id: 'rcads-47',
  version: '1.0.0',
  lang: 'en',
  title: 'Revised Children’s Anxiety and Depression Scale',
  short: 'RCADS-47',
  respondent: 'self',
  ...rcads47Key('self'),
  sources: [
    'Chorpita BF, Yim L, Moffitt C, Umemoto LA, Francis SE (2000). Assessment of symptoms of DSM-IV anxiety and depression in children: a revised child anxiety and depression scale. Behav Res Ther 38:835–855. https://doi.org/10.1016/S0005-7967(99)00130-8',
    'Chorpita BF, Moffitt CE, Gray J (2005). Psychometric properties of the Revised Child Anxiety and Depression Scale in a clinical sample. Behav Res Ther 43:309–322. https://doi.org/10.1016/j.brat.2004.02.004',
    `${stanford} (MIT), algorithms/rcad47sc.php`,
  ],
} satisfies Measure as Measure;
