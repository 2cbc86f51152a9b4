// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** Says where to get help at once: 999 and NHS 111 as care cards, then routes for deaf people and listening services, each with a number that was checked. A host adds its own contacts and never takes one away: the national ones are there whatever else is wrong. Calls nobody by itself, and tells nobody what was pressed. */
export const CairnUrgentHelp = wrap(
  'cairn-urgent-help',
  ['contacts', 'src', 'compact'],
  () => import('@cairnkit/elements/urgent-help.js'),
);
