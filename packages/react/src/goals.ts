// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** Agrees goals in the young person’s own words, keeps them up to date, and rates each from 0 to 10. Then shows all of it again, and hands it to the host. A rating from before changes only after a yes, and leaves a trace. Judges nothing, keeps nothing, and sends nothing anywhere by itself unless `action` is set. */
export const CairnGoals = wrap(
  'cairn-goals',
  [
    'goals',
    'src',
    'mode',
    'by',
    'sessionNumber',
    'measure',
    'slider',
    'contacts',
    'easyRead',
    'person',
    'delivery',
    'action',
    'timeout',
    'session',
  ],
  () => import('@cairnkit/elements/goals.js'),
);
