import { find } from '@cairnkit/engine/catalogue.js';
import type { Glossary } from '@cairnkit/engine/glossary.js';

import { read } from './load.js';
import { patiently } from './patience.js';

/**
 * Gets a glossary that is not at hand.
 *
 * @param origin - A JSON script in the page, an address on the same site, or an id.
 * @param named - `origin` was meant as a glossary or its id, not as an address.
 * @throws {DefinitionError} When it is not a glossary.
 * @throws {Error} When it is on another site, cannot be fetched, or is never registered.
 */
export async function loadGlossary(origin: unknown, named: boolean): Promise<Glossary> {
  if (origin instanceof Element) return parse(origin.textContent ?? '');
  if (typeof origin !== 'string') {
    throw new Error('glossary is not a glossary; set it to what parseGlossary returned');
  }
  return named ? registered(origin) : parse(await read(origin));
}

async function parse(text: string): Promise<Glossary> {
  const { parseGlossary } = await import('@cairnkit/engine/parse-glossary.js');
  return parseGlossary(text);
}

/** An id may be registered by a script that is still on its way; so wait before complaining. */
async function registered(id: string): Promise<Glossary> {
  await patiently();
  const glossary = find('glossary', id);
  if (glossary) return glossary;
  throw new Error(
    id.startsWith('[object')
      ? 'an object arrived as text; set the glossary property once the element is defined'
      : `no glossary is registered as "${id.slice(0, 64)}"; import it and call register(), or check the id`,
  );
}
