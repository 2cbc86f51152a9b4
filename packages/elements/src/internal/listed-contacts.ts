import { allContacts, type ListedContact } from '@cairnkit/engine/all-contacts.js';
import { find } from '@cairnkit/engine/catalogue.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';
import { nationalContacts } from '@cairnkit/engine/national-contacts.js';

import { CairnErrorEvent } from '../controllers/measure.events.js';

/** An element that shows help beside something else. */
type Host = HTMLElement & {
  /** What the host adds: parsed, or a catalogue id. */
  readonly contacts?: Contacts | string;
};

/**
 * The contacts for urgent help, with those that the host adds. The national ones are there whatever
 * is wrong with those of the host, which is told once.
 */
export class ListedContacts {
  readonly #host: Host;
  /** What the page’s author was told of already. */
  #told: unknown;

  constructor(host: Host) {
    this.#host = host;
  }

  get rows(): readonly ListedContact[] {
    const { contacts } = this.#host;
    const local = typeof contacts === 'string' ? find('contacts', contacts) : contacts;
    try {
      return allContacts(nationalContacts, local);
    } catch (error) {
      if (local !== this.#told) this.#tell(error as Error);
      this.#told = local;
      return allContacts(nationalContacts);
    }
  }

  #tell({ message }: Error): void {
    this.#host.dispatchEvent(new CairnErrorEvent(`contacts: ${message}`));
  }
}
