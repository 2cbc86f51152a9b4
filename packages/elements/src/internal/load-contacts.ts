import { find } from '@cairnkit/engine/catalogue.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';

import { read } from './load.js';
import { patiently } from './patience.js';

/**
 * Gets contacts that are not at hand.
 *
 * @param origin - A JSON script in the page, an address on the same site, or an id.
 * @param named - `origin` was meant as contacts or their id, not as an address.
 * @throws {DefinitionError} When they are no contacts.
 * @throws {Error} When they are on another site, cannot be fetched, or are never registered.
 */
export async function loadContacts(origin: unknown, named: boolean): Promise<Contacts> {
  if (origin instanceof Element) return parse(origin.textContent ?? '');
  if (typeof origin !== 'string') {
    throw new Error('contacts are not contacts; set the property to what parseContacts returned');
  }
  return named ? registered(origin) : parse(await read(origin));
}

async function parse(text: string): Promise<Contacts> {
  const { parseContacts } = await import('@cairnkit/engine/parse-contacts.js');
  return parseContacts(text);
}

/** An id may be registered by a script that is still on its way; so wait before complaining. */
async function registered(id: string): Promise<Contacts> {
  await patiently();
  const contacts = find('contacts', id);
  if (contacts) return contacts;
  throw new Error(
    id.startsWith('[object')
      ? 'an object arrived as text; set the contacts property once the element is defined'
      : `no contacts are registered as "${id.slice(0, 64)}"; import them and call register(), or check the id`,
  );
}
