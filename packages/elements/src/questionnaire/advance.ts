import { wording } from '@cairnkit/engine/item.js';
import type { Session } from '@cairnkit/engine/session.js';
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { SessionController } from '../controllers/session.js';
import type { Asking } from './asking.js';
import type { Host } from './host.js';

/** How long, in ms, the chosen answer stays in sight before the next question comes. */
const pause = 400;

/**
 * Goes on by itself after an answer, where the host asks for it.
 *
 * Only after a touch or a click: somebody who walks through the answers with the arrow keys chooses
 * each on the way. Never away from words about urgent help, nor from the review’s “Change”. The next
 * page says which answer was taken, and leads back to it.
 */
export class Advance {
  readonly #host: Host;
  readonly #session: SessionController;
  #isByHand = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where it went on from last, as the index of the item. */
  #from: number | undefined;

  constructor(host: Host, session: SessionController) {
    this.#host = host;
    this.#session = session;
    for (const type of ['pointerdown', 'keydown']) {
      host.renderRoot.addEventListener(type, () => (this.#isByHand = type === 'pointerdown'));
    }
  }

  /** An answer was chosen. `mayGo` is false where the person must see something first. */
  chosen(session: Session, mayGo: boolean, go: Asking['go']): void {
    const { autoAdvance, mode } = this.#host;
    const goes = autoAdvance && mode === 'pages' && this.#isByHand && mayGo;
    this.stay();
    this.#isByHand = false; // an assistive technology may choose without either
    if (!goes || session.status !== 'asking' || session.changing) return;
    const { current } = this.#session;
    this.#timer = setTimeout(() => {
      if (!this.#host.isConnected || this.#session.current !== current) return;
      go({ type: 'next' });
      this.#from = session.at; // after going, which forgets it
    }, pause);
  }

  /** The person did something else meanwhile. */
  stay(): void {
    clearTimeout(this.#timer);
    this.#from = undefined;
  }

  /** After going on by itself: which answer was taken, and the way back. */
  undo({ measure, session, go }: Asking): unknown {
    const item = this.#from === session.at - 1 ? measure.items[this.#from] : undefined;
    const answer = item && session.answers[item.id];
    if (!item || typeof answer !== 'number') return nothing;
    return html`<p class="quiet">
      ${msg('Your last answer:')}
      <span lang=${measure.lang}>${wording(item, answer)}</span>.
      <button type="button" class="link" @click=${() => go({ type: 'back' })}>
        ${msg('Change it')}
      </button>
    </p>`;
  }
}
