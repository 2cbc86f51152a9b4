import type { LitElement, ReactiveController } from 'lit';

import { mask } from '../internal/mask.js';

/** Everything that a touch, a key or a choice fires, and that would cross the shadow boundary. */
const native =
  'beforeinput input change click copy cut paste drop keydown keypress keyup pointerdown pointerup ' +
  'mousedown mouseup touchstart touchend compositionstart compositionupdate compositionend';

/** Keys that hold no answer, and that pages listen to: closing, quick exit, focus traps. */
const free = ['Escape', 'Shift', 'Tab'];

/**
 * Keeps what happens inside an element inside.
 *
 * Owns: the marks that ask session recorders to look away, and the stop of native events at the
 * root.
 * Does not own: what a page catches at the window before the event comes down; nothing can.
 */
export class PrivacyController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    mask(this.#host);
    for (const type of native.split(' ')) this.#host.renderRoot.addEventListener(type, stop);
  }

  /** Recorders look for their marks with `closest`, which stops at the root; so mark inside too. */
  hostUpdated(): void {
    const unmarked = ':is(.page, input, textarea):not(.rr-block)';
    for (const each of this.#host.renderRoot.querySelectorAll(unmarked)) mask(each);
  }
}

/** What happens in the page's own content, in our slots, passes by here too and is left alone. */
function stop(event: Event): void {
  const { key, target, currentTarget } = event as KeyboardEvent;
  const ours = (target as Node).getRootNode() === currentTarget;
  if (ours && !free.includes(key)) event.stopPropagation();
}
