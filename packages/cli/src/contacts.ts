import { allContacts } from '@cairnkit/engine/all-contacts.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';
import { DefinitionError } from '@cairnkit/engine/errors.js';
import { nationalContacts } from '@cairnkit/engine/national-contacts.js';
import { staleContacts } from '@cairnkit/engine/stale-contacts.js';
import { isDeepStrictEqual } from 'node:util';

import type { Compared } from './wording.js';

/** Compares contacts with the national ones, and finds those that somebody has to check again. */
export function compareContacts(contacts: Contacts, at: Date): Compared {
  const warnings = staleContacts(contacts, at);
  if (isDeepStrictEqual(contacts, nationalContacts)) return { issues: [], warnings };
  try {
    allContacts(nationalContacts, contacts);
    return { issues: [], warnings };
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return { issues: error.issues, warnings };
  }
}
