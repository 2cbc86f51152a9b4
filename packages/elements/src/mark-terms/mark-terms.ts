import { findTerm } from '@cairnkit/engine/find-term.js';
import type { Glossary } from '@cairnkit/engine/glossary.js';
import { mentions } from '@cairnkit/engine/mentions.js';

import '../term/term.js';

/** Where a word must stay as it is: what is pressed, typed into, or no text; and titles. */
const left = [
  ...['a', 'button', 'summary', 'label', 'legend', 'select', 'textarea', 'datalist'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'title', 'caption', 'th'],
  ...['script', 'style', 'template', 'noscript', 'code', 'pre', 'kbd', 'samp', 'svg', 'math'],
  ...['audio', 'video', 'object', 'canvas', 'iframe', 'dfn', 'abbr'],
  ...['[role]:not([role="main"], [role="region"], [role="article"])', '[aria-hidden="true"]'],
  ...['[contenteditable]:not([contenteditable="false"])', '[translate="no"]'],
].join(', ');

/**
 * Puts `<cairn-term>` around the first mention of each term in a page’s own text, so that nobody has
 * to write the tags. Call it once the text is there; called again, it goes on with what is new.
 *
 * Takes plain text only: never in links, buttons, fields, titles, code, other custom elements, or
 * text in another language than the glossary’s. Not for text that a framework draws: React and
 * others lose track of nodes that somebody else has moved.
 *
 * @param root - The part of the page that is searched.
 * @returns The new elements, in the order of the text. To take one away again:
 *   `term.replaceWith(...term.childNodes)`.
 */
export function markTerms(root: Element, glossary: Glossary): readonly HTMLElement[] {
  const seen = new Set<string | undefined>();
  for (const term of root.querySelectorAll('cairn-term')) {
    seen.add(findTerm(glossary, term.getAttribute('term') ?? term.textContent ?? '')?.id);
  }
  return textsIn(root, glossary.lang).flatMap((text) => mark(text, glossary, seen));
}

/** Written down first: what is put in on the way is not to be found again. */
function textsIn(root: Element, lang: string): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (mayBeMarked(text.parentElement!, lang)) found.push(text);
  }
  return found;
}

function mayBeMarked(element: Element, lang: string): boolean {
  if (element.closest(left)) return false;
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each.localName.includes('-')) return false;
  }
  const [own = ''] = (element.closest('[lang]')?.getAttribute('lang') ?? '').split(/[-_]/);
  return own === '' || own.toLowerCase() === lang.split('-')[0];
}

function mark(text: Text, glossary: Glossary, seen: Set<string | undefined>): HTMLElement[] {
  const made: HTMLElement[] = [];
  let rest = text;
  let at = 0;
  for (const { term, from, to } of mentions(glossary, text.data)) {
    if (seen.has(term.id)) continue;
    seen.add(term.id);
    const name = rest.splitText(from - at);
    rest = name.splitText(to - from);
    at = to;
    const element = document.createElement('cairn-term');
    element.setAttribute('term', term.id);
    element.glossary = glossary;
    name.replaceWith(element);
    element.append(name);
    made.push(element);
  }
  return made;
}
