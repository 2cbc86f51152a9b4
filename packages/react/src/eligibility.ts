// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** Asks whether a service could help, or which of several: one question a page, each only while its answer can change something. Then says what each service comes to, why, and what to do next. Decides nothing for a service, keeps nothing and sends nothing. */
export const CairnEligibility = wrap(
  'cairn-eligibility',
  ['service', 'services', 'src', 'contacts', 'countOutcomes', 'easyRead', 'session'],
  () => import('@cairnkit/elements/eligibility.js'),
);
