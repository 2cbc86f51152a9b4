import { find, register, watch } from '@cairnkit/engine/catalogue.js';
import type { Glossary } from '@cairnkit/engine/glossary.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { isGlossary } from '../internal/is-glossary.js';
import type { Fault } from '../internal/refusal.js';

/** An element that shows a glossary, and the places from which it may come. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    /** A parsed glossary, or a catalogue id. */
    readonly glossary?: Glossary | string;
    readonly src?: string;
  };

/**
 * Finds the glossary that an element is to show: the property first, then a JSON script among the
 * children, then `src`; a catalogue id, however late.
 *
 * Registers what it found, so that `<cairn-term>` finds it too, wherever it stands on the page.
 *
 * Owns: where the glossary comes from, and what is shown when it cannot be had.
 * Does not own: the event that tells the host; `failed` is called instead.
 * Not a function, because a glossary may be registered or arrive later.
 */
export class GlossaryController implements ReactiveController {
  value: Glossary | undefined;

  /** What to show instead, when something is wrong. */
  refusal: unknown;

  readonly #host: Host;
  readonly #failed: (fault: Fault) => void;
  #origin: unknown;
  #parsed: Glossary | undefined;
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
    const { glossary, src } = this.#host;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const origin = glossary ?? script ?? src; // frameworks set `null` while they load
    if (origin !== this.#origin) this.#parsed = undefined;
    this.#origin = origin;

    const known = typeof glossary === 'string' ? find('glossary', glossary) : glossary;
    const found = isGlossary(known) ? known : this.#parsed;
    const source = found ?? origin;
    if (source === this.#source) return;
    this.#source = source;
    this.#turn += 1;
    this.refusal = undefined;
    this.value = found;
    if (found) register(found);
    else if (source) void this.#get(origin, !!glossary);
  }

  /** What most pages never need is not in the door: parsing, fetching, waiting, refusing. */
  async #get(origin: unknown, named: boolean): Promise<void> {
    const turn = this.#turn;
    try {
      const { loadGlossary } = await import('../internal/load-glossary.js');
      const loaded = await loadGlossary(origin, named);
      if (turn !== this.#turn) return;
      this.#parsed = loaded;
    } catch (error) {
      if (turn !== this.#turn) return;
      const { message, issues = [] } = error as Fault;
      this.#failed({ message, issues });
      const { refusal } = await import('../internal/refusal.js');
      if (turn !== this.#turn) return;
      this.refusal = refusal({ message, issues });
    }
    this.#host.requestUpdate();
  }
}
