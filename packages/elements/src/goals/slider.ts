import { goalRange } from '@cairnkit/engine/goal-range.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { focusOn } from '../internal/focus.js';
import type { Host, Page } from './view.js';
import { outOf10 } from './words.js';

/** Keys that move a slider, also where it cannot move further. */
const moves = /^(Arrow|Page|Home|End)/;

/**
 * The numbers as a slider, with the number beside it. It says nothing before it was used, and can be
 * left for buttons at any time.
 */
export class Slider {
  readonly #host: Host;
  #turn: number | undefined;
  #value: number | undefined;
  #isLeft = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The number that was set on the page; nothing where the slider was not used, or is not there. */
  value(turn: number): number | undefined {
    return turn === this.#turn && !this.#isLeft ? this.#value : undefined;
  }

  /** Nothing where buttons are to be shown. */
  draw({ turn, chosen, scale }: Page): TemplateResult | undefined {
    if (!this.#host.slider || this.#isLeft || !scale) return undefined;
    if (turn !== this.#turn) {
      this.#turn = turn;
      this.#value = chosen;
    }
    const value = this.#value;
    const { lang = nothing, ends } = scale;
    return html`
      <p class="ends" lang=${lang} aria-hidden="true">
        <span>${goalRange.min}: ${ends[0]}</span><span>${goalRange.max}: ${ends[1]}</span>
      </p>
      <div class="slider ${value === undefined ? 'unused' : ''}">
        <input
          type="range"
          min=${goalRange.min}
          max=${goalRange.max}
          step="1"
          value=${chosen ?? (goalRange.min + goalRange.max) / 2}
          autocomplete="off"
          aria-labelledby="asked"
          aria-describedby="wrong-rating"
          aria-valuetext=${value === undefined ? msg('Not rated yet') : outOf10(value)}
          @input=${this.#used}
          @click=${this.#used}
          @keyup=${(event: KeyboardEvent) => moves.test(event.key) && this.#used(event)}
        />
        <output aria-hidden="true">${value ?? '–'}</output>
      </div>
      <button type="button" class="link" @click=${this.#leave}>
        ${msg('Use buttons instead')}
      </button>
    `;
  }

  readonly #used = ({ target }: Event): void => {
    this.#value = Number((target as HTMLInputElement).value);
    this.#host.requestUpdate();
  };

  readonly #leave = (): void => {
    this.#isLeft = true;
    this.#host.requestUpdate();
    void focusOn(this.#host, '#rating input');
  };
}
