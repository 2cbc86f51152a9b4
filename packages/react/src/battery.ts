// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** Runs several measures as one sitting: those of a battery that are due at a time point, one after the other, each with a submission of its own. Skips none silently: each is sent, finished or said to be left out. Keeps nothing, and sends nothing anywhere by itself unless `action` is set. */
export const CairnBattery = wrap(
  'cairn-battery',
  [
    'battery',
    'src',
    'timePoint',
    'person',
    'age',
    'mode',
    'contacts',
    'autoAdvance',
    'easyRead',
    'readAloud',
    'withSupplementary',
    'delivery',
    'action',
    'timeout',
    'session',
  ],
  () => import('@cairnkit/elements/battery.js'),
);
