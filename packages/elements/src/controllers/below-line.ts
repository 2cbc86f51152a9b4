import type { LitElement, ReactiveController } from 'lit';

/**
 * Moves a box in a line of text to where the line begins, so that it can have the line’s full width
 * without breaking the line: the text goes on beside it, and it hangs below.
 *
 * Owns: `--_from-start` on the box, which its style subtracts again. Looked at in every frame while
 * the box is there, since no observer tells when a word moves: fonts, spacing and directions change,
 * and sizes do not. Written through the CSSOM, which strict pages allow.
 * Does not own: how the box is shown or hidden.
 * Not a function, because it goes on for as long as the box is there.
 */
export class BelowLineController implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  #box: HTMLElement | null = null;

  /** @param selector - Finds the box in the host, while it is there. */
  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    const wasThere = this.#box !== null;
    this.#box = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (!wasThere) this.#follow();
  }

  hostDisconnected(): void {
    this.#box = null;
  }

  readonly #follow = (): void => {
    const box = this.#box;
    if (!box) return;
    const off = box.getBoundingClientRect().left - startOf(blockAround(this.#host));
    if (Math.abs(off) > close) {
      const from = parseFloat(box.style.getPropertyValue('--_from-start')) || 0;
      box.style.setProperty('--_from-start', `${from + off}px`);
    }
    requestAnimationFrame(this.#follow);
  };
}

/** In px. Less is rounding, and nobody sees it. */
const close = 0.1;

/** The box whose lines an element stands in, also out of the shadow tree that it is in. */
function blockAround(element: Element): Element {
  const { display } = getComputedStyle(element);
  if (display !== 'inline' && display !== 'contents') return element;
  const around = element.assignedSlot ?? element.parentElement;
  const root = element.getRootNode();
  const outside = root instanceof ShadowRoot ? root.host : undefined;
  const next = around ?? outside;
  return next ? blockAround(next) : document.documentElement;
}

/** Where the content of a block begins on the left, in px from the left of the window. */
function startOf(block: Element): number {
  const { paddingLeft } = getComputedStyle(block);
  return block.getBoundingClientRect().left + block.clientLeft + parseFloat(paddingLeft);
}
