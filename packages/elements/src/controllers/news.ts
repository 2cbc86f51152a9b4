import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long, in ms, nothing new happens before the last of it is news. */
const pause = 1000;

/**
 * Holds back what would be announced at every key, until there is a pause.
 *
 * Owns: the waiting, and the count that tells the same news twice from one.
 * Does not own: the live regions and their words. There should be two, used in turn: some screen
 * readers do not notice the same words again in one.
 * Not a function, because it has to wait, and to stop when its host is gone.
 */
export class NewsController<T> implements ReactiveController {
  /** What is to be announced; nothing before the first pause. */
  current: T | undefined;
  /** How often something was announced. */
  turn = 0;

  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Takes the place of what was held back before; without anything new, that is dropped. */
  tell(news: T | undefined): void {
    clearTimeout(this.#timer);
    if (news === undefined) return;
    this.#timer = setTimeout(() => {
      this.current = news;
      this.turn += 1;
      this.#host.requestUpdate();
    }, pause);
  }

  /** Another page: nothing is left to say. */
  forget(): void {
    clearTimeout(this.#timer);
    this.current = undefined;
  }
}
