// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** Shows what a set of answers comes to. Scores the answers itself; judges nothing beyond what was published. For a practitioner: answers to follow up, scores with range and band, T-scores where there are norms, change since an earlier result, and what is missing. For a young person, where the page asks for it: plain words, their numbers, and no verdict. */
export const CairnResult = wrap(
  'cairn-result',
  ['measure', 'src', 'answers', 'completedAt', 'audience', 'norms', 'context', 'earlier', 'scheme'],
  () => import('@cairnkit/elements/result.js'),
);
