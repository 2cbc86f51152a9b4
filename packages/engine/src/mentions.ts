import { findTerm } from './find-term.js';
import type { Glossary, Term } from './glossary.js';

/** Where a text names a term of a glossary. */
export interface Mention {
  readonly term: Term;
  /** In UTF-16 units: `text.slice(from, to)` is the name as it stands there. */
  readonly from: number;
  readonly to: number;
}

/**
 * Every place in a text where a term is named, from left to right; the longer name goes first, so
 * “low intensity CBT” is not “CBT”.
 *
 * Where a name has a capital after its first letter, its capitals must be there: “please send” is
 * not `SEND`, and “getting help” is not `Getting Help`. Ids do not count.
 */
export function mentions(glossary: Glossary, text: string): readonly Mention[] {
  const name = patternOf(glossary);
  const found: Mention[] = [];
  name.lastIndex = 0;
  for (let match = name.exec(text); match; match = name.exec(text)) {
    const [written] = match;
    const from = match.index;
    const term = isLetter(text[from - 1]) ? undefined : meant(glossary, written);
    if (term) found.push({ term, from, to: from + written.length });
    else name.lastIndex = from + 1;
  }
  return found;
}

/** No lookbehind in the pattern: in Safari before 16.4, it would be a syntax error. */
const isLetter = (unit = ' '): boolean => /[\p{L}\p{M}\p{N}]/u.test(unit);

/** The term that these words name, if they are written as it wants them. */
function meant(glossary: Glossary, written: string): Term | undefined {
  const term = findTerm(glossary, written);
  const names = term ? [term.term, ...(term.also ?? [])] : [];
  return names.some((name) => fits(name, written)) ? term : undefined;
}

/** Words with a capital after the first letter of the name stand as they are written there. */
function fits(name: string, written: string): boolean {
  const isFixed = /^.+\p{Lu}/u.test(name);
  const found = written.split(/\s+/);
  return name.split(/\s+/).every((word, i) => {
    const begin = word.slice(0, -1); // the last letter may be the y of a plural
    const wantsCapitals = isFixed && /\p{Lu}/u.test(word);
    return wantsCapitals ? found[i]?.startsWith(word) : small(found[i]).startsWith(small(begin));
  });
}

const small = (text = ''): string => text.toLowerCase().replaceAll('’', "'");

const made = new WeakMap<Glossary, RegExp>();

/** All names, the longest first, with the endings of a plural and of a genitive. */
function patternOf(glossary: Glossary): RegExp {
  const known = made.get(glossary);
  if (known) return known;
  const names = glossary.terms.flatMap(({ term, also = [] }) => [term, ...also]);
  names.sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?:${names.map(written).join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  made.set(glossary, pattern);
  return pattern;
}

function written(name: string): string {
  const plain = name
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
  return `${plain.replace(/y$/, '(?:y|ie)')}(?:['’]?s|es)?`;
}
