import { find, watch } from '@cairnkit/engine/catalogue.js';
import type { Schools } from '@cairnkit/engine/schools.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Fault } from '../internal/refusal.js';

/** An element that finds schools, and the places from which their list may come. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    /** A parsed definition, or a catalogue id. */
    readonly schools?: Schools | string;
    readonly src?: string;
  };

/**
 * Finds the list of schools that an element is to search, as `MeasureController` finds a measure:
 * the property first, then a JSON script among the children, then `src`; a catalogue id, however
 * late. There may be none: then a school is answered in words.
 *
 * A controller and no function, because an answer may come later or change.
 *
 * Owns: where the list comes from, and what is shown when it cannot be had.
 * Does not own: the event that tells the host; `failed` is called instead.
 */
export class SchoolsController implements ReactiveController {
  value: Schools | undefined;
  /** A list was named, and may still come. */
  isWaiting = false;
  /** What to show besides, when the list cannot be had. */
  refusal: unknown;

  readonly #host: Host;
  readonly #failed: (fault: Fault) => void;
  #origin: unknown;
  #parsed: Schools | undefined;
  #source: unknown;
  /** Counts the times that it was looked for: what an earlier time comes to is of no use. */
  #turn = 0;
  #unwatch: (() => void) | undefined;

  constructor(host: Host, failed: (fault: Fault) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watch(() => this.#host.requestUpdate());
    this.#host.requestUpdate(); // it may have been registered while the element was away
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdate(): void {
    const { schools, src } = this.#host;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const origin = schools ?? script ?? src; // frameworks set `null` while they load
    if (origin !== this.#origin) this.#parsed = undefined;
    this.#origin = origin;

    const known = typeof schools === 'string' ? find('schools', schools) : schools;
    const found = known?.kind === 'schools' ? known : this.#parsed;
    const source = found ?? origin;
    if (source === this.#source) return;
    this.#source = source;
    this.#turn += 1;
    this.refusal = undefined;
    this.value = found;
    this.isWaiting = !found && !!origin;
    if (this.isWaiting) void this.#get(origin, !!schools);
  }

  /** What most pages never need is not in the door: parsing, fetching, waiting, refusing. */
  async #get(origin: unknown, named: boolean): Promise<void> {
    const turn = this.#turn;
    try {
      const { loadSchools } = await import('./load-schools.js');
      const loaded = await loadSchools(origin, named);
      if (turn !== this.#turn) return;
      this.#parsed = loaded;
      this.#host.requestUpdate();
    } catch (error) {
      if (turn === this.#turn) await this.#refuse(error as Error);
    }
  }

  async #refuse({ message, issues = [] }: Pick<Fault, 'message'> & Partial<Fault>): Promise<void> {
    const turn = this.#turn;
    this.isWaiting = false;
    this.#host.requestUpdate();
    this.#failed({ message, issues });
    const { refusal } = await import('../internal/refusal.js');
    if (turn !== this.#turn) return;
    this.refusal = refusal({ message, issues });
    this.#host.requestUpdate();
  }
}
