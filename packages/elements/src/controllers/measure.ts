import { find, watch } from '@cairnkit/engine/catalogue.js';
import { isWorded } from '@cairnkit/engine/item.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Fault } from '../internal/refusal.js';

/** An element that shows a measure, and the places from which it may come. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    /** A parsed definition, or a catalogue id. */
    readonly measure?: Measure | string;
    readonly src?: string;
    /** Whether items that the form has, but no scale counts, are shown too. */
    readonly withSupplementary: boolean;
  };

/**
 * Finds the measure that an element is to show.
 *
 * Looks at the property first, then a JSON script among the children, then `src`, and takes a
 * catalogue id whenever that measure is registered, however late. A measure that ships without
 * wording takes it from the content that the host registers, however late that is.
 *
 * A controller and no function, because an answer may come later or change: whenever the host
 * changes, something is registered or a file arrives, it looks again, and draws the element anew.
 *
 * Owns: where the measure comes from, and what is shown when it cannot be had.
 * Does not own: the event that tells the host; `failed` is called instead.
 */
export class MeasureController implements ReactiveController {
  value: Measure | undefined;

  readonly #host: Host;
  readonly #failed: (fault: Fault) => void;
  readonly #asks: boolean;
  /** What the host named, and what was parsed from it where it is a script or an address. */
  #origin: unknown;
  #parsed: Measure | undefined;
  /** What the measure is made of now; whenever one of them changes, it is made anew. */
  #source: unknown;
  #content: unknown;
  /** Counts the times that it was made anew: what an earlier time comes to is of no use. */
  #turn = 0;
  #found: Measure | undefined;
  /** Shown while there is no measure; and whatever measure there is. */
  #unfound: unknown;
  #unfit: unknown;
  #fault: string | undefined;
  #unwatch: (() => void) | undefined;

  /** @param asks - Whether questions are shown, which cannot be done without their wording. */
  constructor(host: Host, asks: boolean, failed: (fault: Fault) => void) {
    this.#host = host;
    this.#asks = asks;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watch(() => this.#host.requestUpdate());
    this.#host.requestUpdate(); // much may have been registered while it was away
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdate(): void {
    const { measure, src, withSupplementary } = this.#host;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const origin = measure ?? script ?? src; // frameworks set `null` while they load
    if (origin !== this.#origin) this.#parsed = undefined;
    this.#origin = origin;

    const known = typeof measure === 'string' ? find('measure', measure) : measure;
    const raw = known?.kind === 'measure' ? known : this.#parsed;
    const isWordless = raw && !isWorded(raw);
    const source = raw ?? origin;
    const content = isWordless && find('content', raw.id);
    if (source !== this.#source || content !== this.#content) {
      this.#source = source;
      this.#content = content;
      this.#turn += 1;
      this.#unfound = undefined;
      this.#found = isWordless && this.#asks ? undefined : raw;
      if (content || (source && !this.#found)) void this.#get(raw, origin, !!measure);
    }
    const whole = this.refusal ? undefined : this.#found;
    this.value = whole && (withSupplementary ? whole : withoutSupplementary(whole));
  }

  /** What to show instead, when something is wrong. */
  get refusal(): unknown {
    return this.#unfit ?? this.#unfound;
  }

  /** Refuses to show any measure, for what else is wrong with the page around it; or no longer. */
  async fail(message: string | undefined): Promise<void> {
    this.#fault = message;
    const refusal = await (message && this.#refuse({ message }));
    if (message !== this.#fault) return; // it has been put right meanwhile
    this.#unfit = refusal;
    this.#host.requestUpdate();
  }

  async #refuse({ message, issues = [] }: Pick<Fault, 'message'> & Partial<Fault>) {
    this.#failed({ message, issues });
    const { refusal } = await import('../internal/refusal.js');
    return refusal({ message, issues });
  }

  /** What most pages never need is not in the door: parsing, fetching, waiting, refusing. */
  async #get(raw: Measure | undefined, origin: unknown, named: boolean): Promise<void> {
    const turn = this.#turn;
    try {
      if (raw) {
        const { withWords } = await import('../internal/with-words.js');
        const measure = await withWords(raw);
        if (turn === this.#turn) this.#found = measure;
      } else {
        const { load } = await import('../internal/load.js');
        const measure = await load('measure', origin, named);
        if (turn === this.#turn) this.#parsed = measure;
      }
    } catch (error) {
      if (turn !== this.#turn) return;
      const refusal = await this.#refuse(error as Error);
      if (turn === this.#turn) this.#unfound = refusal;
    }
    this.#host.requestUpdate();
  }
}

const shortened = new WeakMap<Measure, Measure>();

/** The measure as it is usually asked. The same object each time, so that it can be compared. */
function withoutSupplementary(whole: Measure): Measure {
  let short = shortened.get(whole);
  if (!short) {
    short = { ...whole, items: whole.items.filter(({ supplementary }) => !supplementary) };
    shortened.set(whole, short);
  }
  return short;
}
