// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** A word in a sentence that says what it means when it is pressed: below its line, in the flow of the text, so that nothing is covered or cut off. Pressing it again, pressing elsewhere, Escape and “Close” put the meaning away. On paper, it stands in brackets behind the word. A word that no glossary has is plain text. Does not belong in a link, a button or a heading, which can hold no button. */
export const CairnTerm = wrap(
  'cairn-term',
  ['term', 'glossary'],
  () => import('@cairnkit/elements/term.js'),
);
