import { find, watch } from '@cairnkit/engine/catalogue.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { goalRange } from '@cairnkit/engine/goal-range.js';
import { stamp } from '@cairnkit/engine/session.js';
import type { ReactiveController } from 'lit';

import { load } from '../internal/load.js';
import { refusal, type Fault } from '../internal/refusal.js';
import { ourScale } from './words.js';
import type { Host, Scale } from './view.js';

/**
 * Finds the words in which goals are rated: those of a published form where the page names one,
 * exactly as they are, and our own otherwise. Never ours in place of a form that was named.
 *
 * Owns: where the form comes from, however late, and what is shown when it cannot be had.
 * Does not own: the event that tells the host; `failed` is called instead.
 * Not a function, because a form may be registered later.
 */
export class OfficialController implements ReactiveController {
  /** Nothing while a form is on its way, or cannot be had. */
  scale: Scale | undefined;
  /** Which form it is: `gbo@1.0.0`. */
  stamp: string | undefined;
  refusal: unknown;

  readonly #host: Host;
  readonly #failed: (fault: Fault) => void;
  #source: unknown = 'none yet';
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
    const named = this.#host.measure || undefined;
    const known = typeof named === 'string' ? find('measure', named) : named;
    const source = known ?? named;
    if (!source) this.scale = ourScale(); // in the language of now
    if (source === this.#source) return;
    this.#source = source;
    this.refusal = undefined;
    this.stamp = undefined;
    if (source) this.scale = undefined;
    if (known) this.#take(known);
    else if (source) void this.#wait(source);
  }

  #take(measure: Measure): void {
    this.scale = scaleOf(measure);
    if (this.scale) this.stamp = stamp(measure);
    else this.#refuse('measure must be one question that is rated from 0 to 10, such as gbo');
  }

  /** A form may be registered by a script that is still on its way; `watch` tells of it. */
  async #wait(source: unknown): Promise<void> {
    try {
      await load('measure', source, true);
    } catch (error) {
      if (source !== this.#source) return;
      this.#refuse((error as Error).message);
      this.#host.requestUpdate();
    }
  }

  #refuse(message: string): void {
    const fault = { message, issues: [] };
    this.#failed(fault);
    this.refusal = refusal(fault);
  }
}

/** The words of a form, where it is one that goals can be rated in. */
function scaleOf({ kind, items, lang, instructions, licence }: Measure): Scale | undefined {
  const [item, another] = items ?? [];
  if (kind !== 'measure' || another || item?.type !== 'rating' || !item.text) return undefined;
  const { text, min, max, step = 1, ends } = item;
  if (min !== goalRange.min || max !== goalRange.max || step !== 1 || !ends) return undefined;
  const [lowest, highest] = ends;
  const { attribution } = licence;
  return { lang, question: text, instructions, ends: [lowest, highest], attribution };
}
