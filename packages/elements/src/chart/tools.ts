import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { ChartHost } from './host.js';
import type { Look, ReadyPanel } from './panel.js';
import type { Format } from './save.js';

/** What could not be done, and with which panel. */
interface Trouble {
  readonly key: string;
  readonly with: Format | 'sound';
}

/**
 * Listening to a panel and saving it, each only where the page asks for it. The parts that do it are
 * fetched when they are first wanted.
 */
export class Tools {
  readonly #host: ChartHost;
  /** The panel that is to be heard. */
  #playing: string | undefined;
  #stop: (() => void) | undefined;
  /** Counts what was asked for: what is fetched for an earlier time is of no use. */
  #turn = 0;
  #trouble: Trouble | undefined;

  constructor(host: ChartHost) {
    this.#host = host;
    const silence = () => this.#silence();
    host.addController({
      hostConnected() {
        addEventListener('pagehide', silence);
        document.addEventListener('cairn-exited', silence);
      },
      hostDisconnected() {
        removeEventListener('pagehide', silence);
        document.removeEventListener('cairn-exited', silence);
        silence();
      },
    });
  }

  draw(panel: ReadyPanel, look: Look): unknown {
    const { sound, export: saves } = this.#host;
    return html`${sound && panel.course.series.length > 0 ? this.#listening(panel) : nothing}
      ${saves ? this.#saving(panel, look) : nothing}
      <p role="status">${this.#trouble?.key === panel.key ? sorry(this.#trouble) : nothing}</p>`;
  }

  #listening(panel: ReadyPanel): TemplateResult {
    const isPlaying = this.#playing === panel.key;
    return html`<button class="second" @click=${() => this.#listen(panel)}>
      ${isPlaying ? msg('Stop the sound') : msg('Listen to the shape')}
    </button>`;
  }

  #saving(panel: ReadyPanel, look: Look): TemplateResult {
    const button = (format: Format, label: string) =>
      html`<button class="second" @click=${() => this.#save(panel, look, format)}>
        ${label}
      </button>`;
    return html`<details>
      <summary>${msg('Save')}</summary>
      <div class="buttons">
        ${button('svg', msg('Picture (SVG)'))} ${button('png', msg('Picture (PNG)'))}
        ${button('csv', msg('Table (CSV)'))}
      </div>
      <p class="quiet">${msg('The file is saved on this device. Others who use it may see it.')}</p>
    </details>`;
  }

  async #listen({ key, course }: ReadyPanel): Promise<void> {
    const wasPlaying = this.#playing === key;
    this.#silence();
    if (wasPlaying) return;
    this.#playing = key;
    this.#worked(key);
    const turn = (this.#turn += 1);
    try {
      const { play } = await import('./sound.js');
      if (turn !== this.#turn) return; // it was stopped meanwhile, or something else is to be heard
      this.#stop = play(course, () => this.#silence());
    } catch {
      this.#silence();
      this.#failed({ key, with: 'sound' });
    }
  }

  #silence(): void {
    const stop = this.#stop;
    this.#turn += 1;
    this.#playing = undefined;
    this.#stop = undefined;
    stop?.();
    this.#host.requestUpdate();
  }

  async #save(panel: ReadyPanel, look: Look, format: Format): Promise<void> {
    const { key } = panel;
    this.#worked(key);
    try {
      const { save } = await import('./save.js');
      await save(panel, look, format);
    } catch {
      this.#failed({ key, with: format });
    }
  }

  #worked(key: string): void {
    if (this.#trouble?.key === key) this.#trouble = undefined;
    this.#host.requestUpdate();
  }

  #failed(trouble: Trouble): void {
    this.#trouble = trouble;
    this.#host.requestUpdate();
  }
}

function sorry({ with: what }: Trouble): string {
  switch (what) {
    case 'png':
      return msg('This page does not let us make a PNG picture. Save it as SVG.');
    case 'sound':
      return msg('Your browser did not let us play a sound.');
    default:
      return msg('It could not be saved. Load the page again.');
  }
}
