import type { Content } from '../content.js';

/** Wording that nobody wrote, for `madeUp({ items: items(2, [0, 1]) })`. */
export function madeUpContent(parts: Partial<Content> = {}): Content {
  return {
    kind: 'content',
    measure: 'made-up',
    lang: 'en',
    licence: { holder: 'Nobody', reference: 'Licence 7', licensee: 'A school' },
    items: { q1: 'How? — 心', q2: 'Why?' },
    options: ['Never', 'Often'],
    ...parts,
  };
}
