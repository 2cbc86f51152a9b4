import { find } from '@cairnkit/engine/catalogue.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Fault } from '../internal/refusal.js';

/** An element that shows measures beside its first. */
type Host = ReactiveControllerHost & {
  readonly alongside?: readonly (Measure | string)[] | string | null;
};

/**
 * Finds the measures that are shown alongside the first. One that is named and not registered yet is
 * left out until it is.
 *
 * A controller and no function, because a definition may come late. `MeasureController`, which the
 * host has as well, draws it anew when something is registered.
 *
 * Owns: which measures there are.
 * Does not own: the event that tells the host; `failed` is called instead, once for each.
 */
export class AlongsideController implements ReactiveController {
  value: readonly Measure[] = [];

  readonly #host: Host;
  readonly #failed: (fault: Fault) => void;
  readonly #sought = new Set<unknown>();

  constructor(host: Host, failed: (fault: Fault) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostUpdate(): void {
    const { alongside } = this.#host;
    const named =
      typeof alongside === 'string'
        ? alongside.split(/\s+/).filter(Boolean)
        : [alongside ?? []].flat();
    this.value = named.flatMap((each) => {
      const measure = typeof each === 'string' ? find('measure', each) : each;
      if (measure?.kind === 'measure') return measure;
      if (!this.#sought.has(each)) void this.#seek(each);
      return [];
    });
  }

  async #seek(named: unknown): Promise<void> {
    this.#sought.add(named);
    try {
      const { load } = await import('../internal/load.js');
      await load('measure', named, true);
    } catch (error) {
      this.#failed({ message: `alongside: ${(error as Error).message}`, issues: [] });
    }
  }
}
