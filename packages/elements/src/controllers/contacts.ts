import { allContacts, type ListedContact } from '@cairnkit/engine/all-contacts.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';
import { nationalContacts } from '@cairnkit/engine/national-contacts.js';
import type { ReactiveController } from 'lit';

import type { Fault } from '../internal/refusal.js';
import { DefinitionController, type Seeking } from './definition.js';

/**
 * Finds the contacts that an element is to show: the national ones always, at once, and whatever
 * else is wrong; those of the host as soon as they are there.
 *
 * Owns: that the national ones are never missing.
 * Does not own: where those of the host come from; `DefinitionController` finds them.
 * Not a function, because contacts may be registered or arrive later.
 */
export class ContactsController implements ReactiveController {
  rows: readonly ListedContact[] = allContacts(nationalContacts);

  readonly #local: DefinitionController<'contacts'>;
  /** Those of the host that `rows` has, or that could not be added. */
  #added: Contacts | undefined;
  #isRejected = false;

  constructor(host: Seeking<'contacts'>, failed: (fault: Fault) => void) {
    this.#local = new DefinitionController(host, 'contacts', failed);
    host.addController(this); // after the one that it asks
  }

  hostUpdate(): void {
    const { value } = this.#local;
    if (value === this.#added) return;
    this.#added = value;
    this.#isRejected = false;
    try {
      this.rows = allContacts(nationalContacts, value);
    } catch (error) {
      this.rows = allContacts(nationalContacts);
      void this.#local.reject(error as Error);
    }
  }

  /** What to show besides, when something is wrong with those of the host. */
  get refusal(): unknown {
    return this.#local.refusal;
  }

  /**
   * Does without those of the host, which could not be shown: nobody has parsed them.
   *
   * @throws {unknown} `error`, where there are none to do without.
   */
  reject(error: unknown): void {
    if (!this.#added || this.#isRejected) throw error;
    this.#isRejected = true;
    this.rows = allContacts(nationalContacts);
    const message = 'contacts are not contacts; set the property to what parseContacts returned';
    void this.#local.reject({ message });
  }
}
