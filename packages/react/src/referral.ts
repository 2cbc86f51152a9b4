// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** Asks a service for help, or asks how a school can take part: first whether the person is safe, then one question a page, then all answers to look over, and then hands them to the host. What a checker was told before is filled in and not asked again. Decides nothing about anybody, keeps nothing, and sends nothing anywhere by itself unless `action` is set. */
export const CairnReferral = wrap(
  'cairn-referral',
  [
    'form',
    'src',
    'carried',
    'schools',
    'contacts',
    'person',
    'action',
    'delivery',
    'timeout',
    'withEquality',
    'easyRead',
    'session',
  ],
  () => import('@cairnkit/elements/referral.js'),
);
