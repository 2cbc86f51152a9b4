import type { Contact, Contacts } from './contacts.js';
import { DefinitionError } from './errors.js';

/** A contact as it stands in a list that was put together. */
export interface ListedContact extends Contact {
  /** Language of its words. */
  readonly lang: string;
  /** Comes with Cairn; what it says is known, so it can be said in other languages too. */
  readonly national: boolean;
}

/**
 * The national contacts, and after them those that a host adds.
 *
 * A host adds and never takes away: nobody who needs help may find an empty list, or another number
 * under a name that they trust.
 *
 * @throws {DefinitionError} When a host’s contact has the id of a national one, each with its path.
 */
export function allContacts(national: Contacts, local?: Contacts): readonly ListedContact[] {
  const known = listed(national, true);
  if (!local || local === national) return known;
  const taken = new Set(national.contacts.map(({ id }) => id));
  const issues = local.contacts
    .map(({ id }, c) => ({ id, path: `contacts.${c}.id` }))
    .filter(({ id }) => taken.has(id))
    .map(({ id, path }) => ({
      path,
      message: `"${id}" is a national contact, which cannot be replaced; give yours another id`,
    }));
  if (issues.length > 0) throw new DefinitionError(issues);
  return [...known, ...listed(local, false)];
}

const listed = ({ contacts, lang }: Contacts, national: boolean): ListedContact[] =>
  contacts.map((contact) => ({ ...contact, lang, national }));
