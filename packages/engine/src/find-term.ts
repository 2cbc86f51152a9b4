import type { Glossary, Term } from './glossary.js';
import { nameKey } from './spelling.js';

/** Everything that a term goes by: what is shown, other spellings, and its id. */
export function namesOf({ id, term, also = [] }: Term): readonly string[] {
  return [term, ...also, id];
}

/**
 * The term that a text names, by its name, another spelling or its id. Case, accents, apostrophes,
 * dots and hyphens do not count, nor does the plural in English; of `outcome measures (ROMs)` either
 * half will do.
 *
 * @returns `undefined` when the glossary has no such term.
 */
export function findTerm(glossary: Glossary, text: string): Term | undefined {
  const terms = byName(glossary);
  for (const written of [text, ...halves(text)]) {
    const term = terms.get(nameKey(written, glossary.lang));
    if (term) return term;
  }
  return undefined;
}

/** What stands before brackets at the end, and what stands in them. */
function halves(text: string): readonly string[] {
  const [, before, within] = /^([^()]+)\(([^()]+)\)\s*$/.exec(text) ?? [];
  return before && within ? [before, within] : [];
}

const made = new WeakMap<Glossary, ReadonlyMap<string, Term>>();

/** Terms by what the forms of each name have in common. Made once: a page may ask for hundreds. */
function byName(glossary: Glossary): ReadonlyMap<string, Term> {
  const known = made.get(glossary);
  if (known) return known;
  const terms = new Map<string, Term>();
  for (const term of glossary.terms) {
    for (const name of namesOf(term)) terms.set(nameKey(name, glossary.lang), term);
  }
  made.set(glossary, terms);
  return terms;
}
