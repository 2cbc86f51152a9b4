// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** Asks the items of a measure, lets the person look their answers over, and hands them to the host. Keeps nothing, and sends nothing anywhere by itself unless `action` is set. */
export const CairnQuestionnaire = wrap(
  'cairn-questionnaire',
  [
    'measure',
    'src',
    'withSupplementary',
    'mode',
    'contacts',
    'autoAdvance',
    'easyRead',
    'readAloud',
    'age',
    'name',
    'person',
    'delivery',
    'action',
    'timeout',
    'session',
  ],
  () => import('@cairnkit/elements/questionnaire.js'),
);
