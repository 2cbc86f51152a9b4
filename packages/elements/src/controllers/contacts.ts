import { allContacts, type ListedContact } from '@cairnkit/engine/all-contacts.js';
import { find, watch } from '@cairnkit/engine/catalogue.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';
import { nationalContacts } from '@cairnkit/engine/national-contacts.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Fault } from '../internal/refusal.js';

/** An element that shows contacts, and the places from which a host’s own may come. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    /** Parsed contacts, or a catalogue id. */
    readonly contacts?: Contacts | string;
    readonly src?: string;
  };

/**
 * Finds the contacts that an element is to show: the national ones always, at once, and whatever
 * else is wrong; those of the host as soon as they are there.
 *
 * Owns: where the host’s contacts come from, and what is shown when they cannot be had.
 * Does not own: the event that tells the host; `failed` is called instead.
 * Not a function, because contacts may be registered or arrive later.
 */
export class ContactsController implements ReactiveController {
  rows: readonly ListedContact[] = allContacts(nationalContacts);

  /** What to show besides, when something is wrong with those of the host. */
  refusal: unknown;

  readonly #host: Host;
  readonly #failed: (fault: Fault) => void;
  #origin: unknown;
  #parsed: Contacts | undefined;
  #source: unknown;
  /** Counts the times that they were looked for: what an earlier time comes to is of no use. */
  #turn = 0;
  #unwatch: (() => void) | undefined;

  constructor(host: Host, failed: (fault: Fault) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watch(() => this.#host.requestUpdate());
    this.#host.requestUpdate(); // some may have been registered while it was away
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdate(): void {
    const { contacts, src } = this.#host;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const origin = contacts ?? script ?? src; // frameworks set `null` while they load
    if (origin !== this.#origin) this.#parsed = undefined;
    this.#origin = origin;

    const known = typeof contacts === 'string' ? find('contacts', contacts) : contacts;
    const local = known?.kind === 'contacts' ? known : this.#parsed;
    const source = local ?? origin;
    if (source === this.#source) return;
    this.#source = source;
    this.#turn += 1;
    this.refusal = undefined;
    this.rows = allContacts(nationalContacts);
    if (local) this.#add(local);
    else if (source) void this.#get(origin, !!contacts);
  }

  /** Does without those of the host, which could not be shown: nobody has parsed them. */
  reject(): void {
    this.rows = allContacts(nationalContacts);
    const message = 'contacts are not contacts; set the property to what parseContacts returned';
    void this.#refuse({ message });
  }

  #add(local: Contacts): void {
    try {
      this.rows = allContacts(nationalContacts, local);
    } catch (error) {
      void this.#refuse(error as Error);
    }
  }

  /** What most pages never need is not in the door: parsing, fetching, waiting, refusing. */
  async #get(origin: unknown, named: boolean): Promise<void> {
    const turn = this.#turn;
    try {
      const { loadContacts } = await import('../internal/load-contacts.js');
      const loaded = await loadContacts(origin, named);
      if (turn !== this.#turn) return;
      this.#parsed = loaded;
      this.#host.requestUpdate();
    } catch (error) {
      if (turn === this.#turn) await this.#refuse(error as Error);
    }
  }

  async #refuse({ message, issues = [] }: Pick<Fault, 'message'> & Partial<Fault>): Promise<void> {
    const turn = this.#turn;
    this.#failed({ message, issues });
    const { refusal } = await import('../internal/refusal.js');
    if (turn !== this.#turn) return;
    this.refusal = refusal({ message, issues });
    this.#host.requestUpdate();
  }
}
