import { namesOf } from './find-term.js';
import type { Glossary, Term } from './glossary.js';
import { spelling } from './spelling.js';

/** Terms that begin with the same letter. */
export interface Section {
  /** A capital, without accent; `0–9` for all that begin with a digit. */
  readonly letter: string;
  readonly terms: readonly Term[];
}

/**
 * The terms of a glossary by their first letters, in the order of its language.
 *
 * @param query - Leaves only terms with a name in which all of these words begin a word: `care le`
 *   finds “care leaver”. When there is none, those in whose meaning they do.
 */
export function aToZ(glossary: Glossary, query = ''): readonly Section[] {
  const letters = new Map<string, Term[]>();
  for (const term of sorted(found(glossary, query), glossary.lang)) {
    const letter = letterOf(term);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, terms]) => ({ letter, terms }));
}

function found({ terms }: Glossary, query: string): readonly Term[] {
  const wanted = spelling(query).split(' ');
  if (wanted[0] === '') return terms;
  const has = (...texts: string[]) => {
    const text = ` ${texts.map(spelling).join(' ')}`;
    return wanted.every((word) => text.includes(` ${word}`));
  };
  const named = terms.filter((term) => has(...namesOf(term)));
  return named.length > 0 ? named : terms.filter(({ words }) => has(words));
}

function sorted(terms: readonly Term[], lang: string): readonly Term[] {
  const keyed = terms.map((term) => ({ term, key: spelling(term.term) }));
  keyed.sort((a, b) => compare(a.key, b.key, lang));
  return keyed.map(({ term }) => term);
}

/** A tag may be well formed and yet none, as `en-abcdefgh-ab-ab` is; the order matters less. */
function compare(a: string, b: string, lang: string): number {
  try {
    return a.localeCompare(b, lang);
  } catch {
    return a.localeCompare(b);
  }
}

function letterOf({ term }: Term): string {
  const [first = ''] = spelling(term);
  return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase();
}
