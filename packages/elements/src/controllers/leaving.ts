import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is asked in an element, as far as leaving has to know it. */
interface Asked {
  /** Starts over, with nothing answered. */
  restart(): void;
  /** Drops the answers of a session that has ended. */
  forgetEnded(): void;
}

/**
 * Drops answers when people leave, so that nobody finds them by going back.
 *
 * Owns: what happens to the answers when the page is left after the end, and when somebody presses
 * a quick exit.
 * Does not own: leaving in the middle. Who comes back to an unfinished form finds it as it was.
 * Not a function, because it listens for as long as its host is on the page.
 */
export class LeavingController implements ReactiveController {
  readonly #session: Asked;
  readonly #exited: () => void;
  readonly #hidden: () => void;
  #listening: AbortController | undefined;

  /**
   * @param exited - Called after the answers were dropped by a quick exit.
   * @param hidden - Called when the page goes out of sight: a phone may end it there.
   */
  constructor(
    host: ReactiveControllerHost,
    session: Asked,
    exited: () => void,
    hidden: () => void = () => {},
  ) {
    this.#session = session;
    this.#exited = exited;
    this.#hidden = hidden;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('pagehide', () => this.#session.forgetEnded(), { signal });
    document.addEventListener('visibilitychange', () => this.#hide(), { signal });
    document.addEventListener('cairn-exited', () => this.#exit(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  #hide(): void {
    if (document.visibilityState === 'hidden') this.#hidden();
  }

  #exit(): void {
    this.#session.restart();
    this.#exited();
  }
}
