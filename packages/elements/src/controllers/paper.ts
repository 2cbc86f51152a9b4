import type { LitElement, ReactiveController } from 'lit';

import type { BoxController } from './box.js';

/** Between the margins of A4 and of US Letter, in CSS pixels. */
const width = 672;

/**
 * Draws for paper as long as the page is printed: another width, and nothing left out.
 *
 * A controller and no function, because people print from the browser's menu as well.
 *
 * Owns: the moment before and after printing.
 * Does not own: what is drawn; `redraw` does that at once, since a browser prints without waiting.
 */
export class PaperController implements ReactiveController {
  isPrinting = false;

  readonly #box: BoxController;
  readonly #redraw: () => void;

  constructor(host: LitElement, box: BoxController, redraw: () => void) {
    this.#box = box;
    this.#redraw = redraw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#toScreen);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#toScreen);
    this.isPrinting = false;
    this.#box.held = undefined;
  }

  readonly #toPaper = (): void => {
    this.isPrinting = true;
    this.#box.held = Math.min(this.#box.width || width, width);
    this.#box.look();
    this.#redraw();
  };

  readonly #toScreen = (): void => {
    this.isPrinting = false;
    this.#box.held = undefined;
    this.#box.look();
    this.#redraw();
  };
}
