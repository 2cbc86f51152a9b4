import type { Contact, Contacts } from '../contacts.js';

/** A contact that nobody can call: the number is one of those that Ofcom keeps for drama. */
export function madeUpContact(parts: Partial<Contact> = {}): Contact {
  return {
    id: 'crisis-line',
    name: 'Anytown crisis line',
    level: 'urgent',
    how: 'call',
    number: '01632 960 001',
    action: 'Call 01632 960 001',
    source: 'Made up.',
    checkedOn: '2026-06-30',
    ...parts,
  };
}

/** Contacts that nobody needs. */
export function madeUpContacts(parts: Partial<Contacts> = {}): Contacts {
  return {
    kind: 'contacts',
    id: 'anytown',
    version: '1.0.0',
    lang: 'en',
    contacts: [madeUpContact()],
    ...parts,
  };
}
