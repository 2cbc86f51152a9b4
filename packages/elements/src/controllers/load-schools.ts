import { find } from '@cairnkit/engine/catalogue.js';
import type { Schools } from '@cairnkit/engine/schools.js';

import { read } from '../internal/load.js';
import { patiently } from '../internal/patience.js';

/**
 * Gets a list of schools that is not at hand.
 *
 * @param origin - A JSON script in the page, an address on the same site, or an id.
 * @param named - `origin` was meant as a list or its id, not as an address.
 * @throws {DefinitionError} When it is no list of schools.
 * @throws {Error} When it is on another site, cannot be fetched, or is never registered.
 */
export async function loadSchools(origin: unknown, named: boolean): Promise<Schools> {
  if (origin instanceof Element) return parse(origin.textContent ?? '');
  if (typeof origin !== 'string') {
    throw new Error('schools are no list of schools; set them to what parseSchools returned');
  }
  return named ? registered(origin) : parse(await read(origin));
}

async function parse(text: string): Promise<Schools> {
  const { parseSchools } = await import('@cairnkit/engine/parse-schools.js');
  return parseSchools(text);
}

/** An id may be registered by a script that is still on its way; so wait before complaining. */
async function registered(id: string): Promise<Schools> {
  await patiently();
  const schools = find('schools', id);
  if (schools) return schools;
  throw new Error(
    id.startsWith('[object')
      ? 'an object arrived as text; set the schools property once the element is defined'
      : `no schools are registered as "${id.slice(0, 64)}"; call register() with them, or check the id`,
  );
}
