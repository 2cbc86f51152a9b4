import { find, watch } from '@cairnkit/engine/catalogue.js';
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
 * catalogue id whenever that measure is registered, however late.
 *
 * Owns: where the measure comes from, and what is shown when it cannot be had.
 * Does not own: the event that tells the host; `failed` is called instead.
 */
export class MeasureController implements ReactiveController {
  value: Measure | undefined;

  readonly #host: Host;
  readonly #failed: (fault: Fault) => void;
  #origin: unknown;
  #found: Measure | undefined;
  /** Shown while there is no measure; and whatever measure there is. */
  #unfound: unknown;
  #unfit: unknown;
  #unwatch: (() => void) | undefined;

  constructor(host: Host, failed: (fault: Fault) => void) {
    this.#host = host;
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
    const origin = measure ?? script ?? src;
    const named = typeof measure === 'string' ? find('measure', measure) : undefined;

    if (origin !== this.#origin) {
      this.#origin = origin;
      this.#found = this.#unfound = undefined;
      // Frameworks set `null` while they load.
      if (typeof measure === 'object' && measure?.kind === 'measure') this.#found = measure;
      else if (origin && !named) void this.#load(origin, !!measure);
    }
    if (named) {
      this.#found = named;
      this.#unfound = undefined;
    }
    const whole = this.refusal ? undefined : this.#found;
    this.value = whole && (withSupplementary ? whole : withoutSupplementary(whole));
  }

  /** What to show instead, when something is wrong. */
  get refusal(): unknown {
    return this.#unfit ?? this.#unfound;
  }

  /** Refuses to show any measure, for what else is wrong with the page around it. */
  async fail(fault: Pick<Fault, 'message'>): Promise<void> {
    this.#unfit = await this.#refuse(fault);
    this.#host.requestUpdate();
  }

  async #refuse({ message, issues = [] }: Pick<Fault, 'message'> & Partial<Fault>) {
    this.#failed({ message, issues });
    const { refusal } = await import('../internal/refusal.js');
    return refusal({ message, issues });
  }

  /** What most pages never need is not in the door: parsing, fetching, waiting, refusing. */
  async #load(origin: Measure | Element | string, named: boolean): Promise<void> {
    try {
      const { load } = await import('../internal/load.js');
      const measure = await load(origin, named);
      if (origin === this.#origin) this.#found = measure;
    } catch (error) {
      if (origin !== this.#origin) return;
      const refusal = await this.#refuse(error as Error);
      if (origin === this.#origin) this.#unfound = refusal;
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
