import type { Item } from '@cairnkit/engine/measure.js';
import { nothing } from 'lit';

import type { Asking } from './asking.js';
import type { Host } from './host.js';
import type { Listening } from './listening.js';

/** Reads questions aloud, where the host asks for it; what that needs is fetched only then. */
export class Aloud {
  readonly #host: Host;
  #listening: Listening | undefined;
  #isFetching = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** A button that reads a question aloud. Nothing without a voice on this device. */
  button(page: Asking, item: Item): unknown {
    if (!this.#host.readAloud) return nothing;
    if (!this.#isFetching) void this.#fetch();
    return this.#listening?.button(page, item) ?? nothing;
  }

  /** Falls silent: the page turns. */
  stop(): void {
    this.#listening?.stop();
  }

  async #fetch(): Promise<void> {
    this.#isFetching = true;
    try {
      const { Listening } = await import('./listening.js');
      this.#listening = new Listening(this.#host);
      this.#host.requestUpdate();
    } catch {
      this.#isFetching = false; // the next page tries again; nobody misses a question for it
    }
  }
}
