import { namesOf } from './find-term.js';
import type { Glossary, Term } from './glossary.js';
import { nameKey } from './spelling.js';

/**
 * A glossary with terms of others in it, as where a team adds its own words to a shared glossary.
 *
 * The later one wins: a term takes the place of every earlier one that has its id, or whose id or
 * main name is among its names. Other spellings of the earlier one lead to it, too; so `MHST` in a
 * team's own words is still found as `mental health support team`. A name that was no more than
 * another spelling of an earlier term moves over, and that term stays.
 *
 * @param base - Gives the id, the version, the language and the title.
 * @param added - Each comes on top of those before.
 * @returns A new glossary; those given stay as they were.
 * @throws {RangeError} If one is in another language: its meanings would be read out in the wrong
 *   voice.
 */
export function merged(base: Glossary, ...added: readonly Glossary[]): Glossary {
  let all = base;
  for (const each of added) all = laidOver(all, each);
  return all;
}

function laidOver(base: Glossary, added: Glossary): Glossary {
  const { lang } = base;
  if (language(added.lang) !== language(lang)) {
    throw new RangeError(`glossary "${added.id}" is in ${added.lang}, but "${base.id}" in ${lang}`);
  }
  const key = (name: string) => nameKey(name, lang);
  const owners = new Map<string, Term>();
  for (const term of added.terms) for (const name of namesOf(term)) owners.set(key(name), term);

  const kept: Term[] = [];
  const inherited = new Map<Term, string[]>();
  for (const term of base.terms) {
    const free = [term.term, ...(term.also ?? [])].filter((name) => !owners.has(key(name)));
    const heir = owners.get(key(term.id)) ?? owners.get(key(term.term));
    if (heir) inherited.set(heir, [...(inherited.get(heir) ?? []), ...free]);
    else kept.push(withAlso(term, free.slice(1)));
  }
  const own = added.terms.map((term) =>
    withAlso(term, [...(term.also ?? []), ...(inherited.get(term) ?? [])]),
  );
  return { ...base, terms: [...kept, ...own] };
}

const language = (lang: string): string => lang.split('-')[0]!.toLowerCase();

function withAlso(term: Term, names: readonly string[]): Term {
  const copy = { ...term };
  delete copy.also;
  return names.length > 0 ? { ...copy, also: [...names] } : copy;
}
