import type { Item } from '@cairnkit/engine/measure.js';
import { nothing } from 'lit';

import type { Asking } from './asking.js';
import type { Host } from './later.js';

/** The voice, once it has been fetched. */
type Voice = typeof import('./listening.js');

/** Reads questions aloud, where the host asks for it; what that needs is fetched only then. */
export class Aloud {
  readonly #host: Host;
  #voice: ReturnType<Voice['listening']> | undefined;
  #isFetching = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** A button that reads a question aloud. Nothing without a voice on this device. */
  readonly button = (page: Asking, item: Item): unknown => {
    if (!this.#host.readAloud) return nothing;
    if (!this.#isFetching) void this.#fetch();
    return this.#voice?.(page, item) ?? nothing;
  };

  async #fetch(): Promise<void> {
    this.#isFetching = true;
    try {
      const { listening } = await import('./listening.js');
      this.#voice = listening(this.#host);
      this.#host.requestUpdate();
    } catch {
      this.#isFetching = false; // the next page tries again; nobody misses a question for it
    }
  }
}
