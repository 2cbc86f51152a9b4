import type { Item } from '@cairnkit/engine/measure.js';
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import { SpeechController } from '../controllers/speech.js';
import { spoken } from '../internal/spoken.js';
import type { Asking } from './asking.js';
import type { Host } from './host.js';

/** Buttons that read questions aloud, with one voice for all of them. */
export class Listening {
  readonly #host: Host;
  readonly #speech: SpeechController;
  /** The item that is being read, or was last. */
  #item = '';

  constructor(host: Host) {
    this.#host = host;
    this.#speech = new SpeechController(host);
  }

  /** A button that reads one question, or stops. Nothing without a voice on this device. */
  button({ measure, session }: Asking, item: Item): unknown {
    const isFirst = this.#host.mode === 'pages' ? session.at === 0 : item === measure.items[0];
    const parts = spoken(measure, item, { isFirst });
    if (!this.#speech.canSpeak(parts)) return nothing;
    const isOn = this.#speech.speaking && this.#item === item.id;
    const press = () => {
      this.#item = item.id;
      if (isOn) this.#speech.stop();
      else this.#speech.speak(parts, this.#host.easyRead ? 'slow' : 'normal');
    };
    const failed = this.#speech.state === 'failed' && this.#item === item.id;
    return html`<div class="aloud">
      <button type="button" class="quieter" @click=${press}>
        ${isOn ? msg('Stop') : msg('Listen')}${
          this.#host.mode === 'pages' ? nothing : html`<span class="unseen">: ${item.text}</span>`
        }
      </button>
      ${failed ? html`<p>${msg('This device could not read it aloud.')}</p>` : nothing}
    </div>`;
  }

  stop(): void {
    this.#speech.stop();
  }
}
