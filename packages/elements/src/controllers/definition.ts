import { find, watch, type Definitions } from '@cairnkit/engine/catalogue.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Fault } from '../internal/refusal.js';

/** Kinds that an element names once. */
type Kind = 'battery' | 'contacts' | 'glossary' | 'referral' | 'schools';

/** The property that names it: called like the kind, but for a referral, whose form it is. */
type Property<K extends Kind> = K extends 'referral' ? 'form' : K;

/** An element that uses a definition, and the places from which it may come. */
export type Seeking<K extends Kind> = ReactiveControllerHost &
  HTMLElement & {
    /** Parsed, or a catalogue id. */
    readonly [Name in Property<K>]?: Definitions[K] | string;
  } & { readonly src?: string };

/**
 * Finds the definition that an element is to use: the property first, then a JSON script among the
 * children, then `src`; a catalogue id, however late.
 *
 * A controller and no function, because an answer may come later or change. Measures have one of
 * their own, which also waits for their words.
 *
 * Owns: where the definition comes from, and what is shown when it cannot be had.
 * Does not own: the event that tells the host; `failed` is called instead.
 */
export class DefinitionController<K extends Kind> implements ReactiveController {
  value: Definitions[K] | undefined;
  /** One was named, and may still come. */
  isWaiting = false;
  /** What to show when it cannot be had. */
  refusal: unknown;

  readonly #host: Seeking<K>;
  readonly #kind: K;
  readonly #property: Property<K>;
  readonly #failed: (fault: Fault) => void;
  readonly #fits: (known: unknown) => boolean;
  /** What the host named, and what was parsed from it where it is a script or an address. */
  #origin: unknown;
  #parsed: Definitions[K] | undefined;
  #source: unknown;
  /** Counts the times that it was looked for: what an earlier time comes to is of no use. */
  #turn = 0;
  #unwatch: (() => void) | undefined;

  /** @param fits - Whether a value of the property is one, as far as using it would fail without. */
  constructor(
    host: Seeking<K>,
    kind: K,
    failed: (fault: Fault) => void,
    fits = (known: unknown) => (known as Definitions[K] | undefined)?.kind === kind,
  ) {
    this.#host = host;
    this.#kind = kind;
    this.#property = (kind === 'referral' ? 'form' : kind) as Property<K>;
    this.#failed = failed;
    this.#fits = fits;
    host.addController(this);
  }

  /** Whether the page names one at all. */
  get isNamed(): boolean {
    return !!this.#origin;
  }

  hostConnected(): void {
    this.#unwatch = watch(() => this.#host.requestUpdate());
    this.#host.requestUpdate(); // much may have been registered while it was away
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdate(): void {
    const named: unknown = this.#host[this.#property];
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const origin = named ?? script ?? this.#host.src; // frameworks set `null` while they load
    if (origin !== this.#origin) this.#parsed = undefined;
    this.#origin = origin;

    const known = typeof named === 'string' ? find(this.#kind, named) : named;
    const found = this.#fits(known) ? (known as Definitions[K]) : this.#parsed;
    const source = found ?? origin;
    if (source === this.#source) return;
    this.#source = source;
    this.#turn += 1;
    this.refusal = undefined;
    this.value = found;
    this.isWaiting = !found && !!origin;
    if (this.isWaiting) void this.#get(origin, !!named);
  }

  /** Does without the one that was found, or not found. */
  async reject({ message, issues = [] }: Pick<Fault, 'message'> & Partial<Fault>): Promise<void> {
    const turn = this.#turn;
    this.isWaiting = false;
    this.#host.requestUpdate();
    this.#failed({ message, issues });
    const { refusal } = await import('../internal/refusal.js');
    if (turn !== this.#turn) return;
    this.refusal = refusal({ message, issues });
    this.#host.requestUpdate();
  }

  /** What most pages never need is not in the door: parsing, fetching, waiting, refusing. */
  async #get(origin: unknown, named: boolean): Promise<void> {
    const turn = this.#turn;
    try {
      const { load } = await import('../internal/load.js');
      const loaded = await load(this.#kind, origin, named);
      if (turn !== this.#turn) return;
      this.#parsed = loaded;
      this.#host.requestUpdate();
    } catch (error) {
      if (turn === this.#turn) await this.reject(error as Error);
    }
  }
}
