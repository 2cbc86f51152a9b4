import { checked } from './checked.js';
import type { Contradiction } from './contradiction.js';
import { Glossary, type Term } from './glossary.js';
import { numbered } from './numbered.js';
import { nameKey, spelling } from './spelling.js';

/**
 * Checks untrusted JSON and returns it as a glossary.
 *
 * No name may lead to two terms, also not in another form of it: `PRU` and `PRUs`.
 *
 * @param source - JSON text, or the value that it was parsed into.
 * @throws {DefinitionError} With every issue found, each with its path (`terms.2.also.0`).
 */
export function parseGlossary(source: unknown): Glossary {
  return checked(Glossary, source, contradictions);
}

function* contradictions({ terms, lang }: Glossary): Generator<Contradiction> {
  const owners = new Map<string, number>();
  for (const [t, term] of numbered(terms)) {
    const own = new Set<string>();
    for (const [path, name] of placed(term)) {
      const at = ['terms', t, ...path];
      const key = nameKey(name, lang);
      const owner = owners.get(key) ?? t;
      if (key === '') yield [at, 'must have a letter or a digit'];
      else if (owner !== t) yield [at, `"${name}" is a name of terms.${owner} already`];
      else if (own.has(spelling(name)) && path[0] !== 'id') yield [at, `"${name}" is there twice`];
      own.add(spelling(name));
      owners.set(key, owner);
    }
  }
}

/** Every name of a term, with its place in it. An id may well be the name in small letters. */
function* placed({ id, term, also = [] }: Term): Generator<readonly [(string | number)[], string]> {
  yield [['term'], term];
  for (const [a, name] of numbered(also)) yield [['also', a], name];
  yield [['id'], id];
}
