import type { Measure } from '@cairnkit/engine/measure.js';

import { rcads47Key } from './rcads-47-key.js';
import { stanford } from './rcads.js';

/**
 * Revised Children’s Anxiety and Depression Scale, 47 items, answered by a parent or carer.
 *
 * A scoring key without wording, which is not ours to pass on. Items of the subscales and the rule
 * for missing answers: susom/redcap-em-autoscoring@9ebdbdfe00d7, algorithms/rcad47sc.php.
 * T-scores: `rcads-47-parent.norms.ts`.
 */
export default {
  kind: 'measure',
  id: 'rcads-47-parent',
  version: '1.0.0',
  lang: 'en',
  title: 'Revised Children’s Anxiety and Depression Scale – Parent version',
  short: 'RCADS-47-P',
  respondent: 'parent',
  ...rcads47Key('parent'),
  sources: [
    'Ebesutani C, Bernstein A, Nakamura BJ, Chorpita BF, Weisz JR (2010). A psychometric analysis of the Revised Child Anxiety and Depression Scale – Parent Version in a clinical sample. J Abnorm Child Psychol 38:249–260. https://doi.org/10.1007/s10802-009-9363-8',
    'Ebesutani C, Chorpita BF, Higa-McMillan CK, Nakamura BJ, Regan J, Lynch RE (2011). A psychometric analysis of the Revised Child Anxiety and Depression Scales – Parent Version in a school sample. J Abnorm Child Psychol 39(2). https://doi.org/10.1007/s10802-010-9460-8',
    `${stanford} (MIT), algorithms/rcad47sc.php`,
  ],
} satisfies Measure as Measure;
