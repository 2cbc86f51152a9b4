import type { ReactiveController } from 'lit';

import type { RunController } from './run.js';
import type { Host } from './view.js';

interface Told {
  /** The page goes out of sight: a phone may end it there. */
  readonly hidden: () => void;
  /** The answers were dropped by a quick exit. */
  readonly exited: () => void;
}

/**
 * Drops answers when people leave, so that nobody finds them by going back.
 *
 * Owns: what happens to the answers when the page is left after the end, and when somebody presses
 * a quick exit; and that what is being typed is in the session when the page goes out of sight.
 * Does not own: leaving in the middle. Who comes back to an unfinished form finds it as it was.
 * Not a function, because it listens for as long as its host is on the page.
 */
export class LeavingController implements ReactiveController {
  readonly #run: RunController;
  readonly #told: Told;
  #listening: AbortController | undefined;

  constructor(host: Host, run: RunController, told: Told) {
    this.#run = run;
    this.#told = told;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('pagehide', () => this.#leave(), { signal });
    document.addEventListener('visibilitychange', () => this.#hide(), { signal });
    document.addEventListener('cairn-exited', () => this.#exit(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  #hide(): void {
    if (document.visibilityState === 'hidden') this.#told.hidden();
  }

  #leave(): void {
    this.#told.hidden();
    this.#run.forgetEnded();
  }

  #exit(): void {
    this.#run.restart();
    this.#told.exited();
  }
}
