import { checked } from './checked.js';
import { Contacts, type Contact } from './contacts.js';
import { doubles, type Contradiction, type Path } from './contradiction.js';
import { numbered } from './numbered.js';

/**
 * Checks untrusted JSON and returns it as contacts.
 *
 * Whether it leaves the national ones alone, `allContacts` checks when both are there.
 *
 * @param source - JSON text, or the value that it was parsed into.
 * @throws {DefinitionError} With every issue found, each with its path (`contacts.2.url`).
 */
export function parseContacts(source: unknown): Contacts {
  return checked(Contacts, source, contradictions);
}

function* contradictions({ contacts, checkedOn, reviewBy }: Contacts): Generator<Contradiction> {
  if (checkedOn && reviewBy && reviewBy < checkedOn) {
    yield [['reviewBy'], `must be ${checkedOn} or later, when it was checked`];
  }
  yield* doubles(contacts, ({ id }) => id, ['contacts'], 'id');
  for (const [c, contact] of numbered(contacts)) yield* ofOne(contact, ['contacts', c]);
}

/** What must be there for each way to reach somebody. */
const needs = {
  call: 'number',
  text: 'number',
  relay: 'number',
  visit: 'place',
  online: 'url',
  'bsl-video': 'url',
} as const;

function* ofOne(contact: Contact, at: Path): Generator<Contradiction> {
  const { how, action, number, message, ages } = contact;
  const need = needs[how];
  if (contact[need] === undefined) yield [[...at, need], `is missing; "${how}" needs it`];
  if (message && how !== 'text') yield [[...at, 'message'], 'is for "text" only'];
  // Or the page would tell people to call, and not whom.
  for (const part of [number, message]) {
    if (part && !action.includes(part)) yield [[...at, 'action'], `must have ${part} in it`];
  }
  if (!ages) return;
  const { from = 0, to = Infinity } = ages;
  if (ages.from === undefined && ages.to === undefined) yield [[...at, 'ages'], 'says nothing'];
  if (to < from) yield [[...at, 'ages', 'to'], `must be ${from} or more`];
}
