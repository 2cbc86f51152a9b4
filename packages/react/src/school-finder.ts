// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** Finds a school by name, town or postcode, and says whether a team works there: it does, it starts soon, it does not yet; or the school is not listed, or the person is not sure. Without a list of schools it takes the name in the person's own words. Decides nothing about who gets help. Keeps nothing, and sends nothing anywhere. */
export const CairnSchoolFinder = wrap(
  'cairn-school-finder',
  ['schools', 'src', 'label', 'session'],
  () => import('@cairnkit/elements/school-finder.js'),
);
