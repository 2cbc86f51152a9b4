// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** A jargon buster: terms from A to Z, each with its meaning, and a field that finds them. What is typed there stays in the field; nobody is told, and no address changes. `<cairn-term>` takes its meanings from here. */
export const CairnGlossary = wrap(
  'cairn-glossary',
  ['glossary', 'src', 'open'],
  () => import('@cairnkit/elements/glossary.js'),
);
