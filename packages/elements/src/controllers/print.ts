import type { LitElement, ReactiveController } from 'lit';

/**
 * Opens what is folded up for as long as the page is printed: paper has nothing to press.
 *
 * A controller and no function, because people print from the browser's menu as well.
 *
 * Owns: the `details` that it opened, until it has closed them again.
 * Does not own: what else the page prints around the element.
 */
export class PrintController implements ReactiveController {
  readonly #host: LitElement;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  /** Not through the template: the browser prints before that would be drawn. */
  readonly #open = (): void => {
    const closed =
      this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    this.#opened = [...this.#opened, ...closed]; // some browsers say it twice
    for (const details of closed) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
