import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { define } from '../internal/define.js';
import { focusOn } from '../internal/focus.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import { roots } from '../internal/roots.js';
import type { Waiting } from '../queue/line.js';
import { discard, sendNow, takeNews, waiting } from '../queue/lines.js';
import { base } from '../styles/base.js';
import { styles } from './waiting.styles.js';
import { about, title } from './words.js';

/** What has just happened, and has to be said. */
type News = 'sent' | 'not-yet' | 'deleted';

/**
 * Shows what waits on this device to be sent, with a way to send it now and to delete it. Shows
 * nothing while nothing waits, and none of the answers ever.
 *
 * A page that uses `queued` (`@cairnkit/elements/queue.js`) need only say where it belongs; without
 * it, it comes to the start of the page by itself.
 *
 * @tag cairn-waiting
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: `entries` is no list of what waits.
 * @csspart notice - The box around what waits.
 */
@localized()
export class CairnWaiting extends LitElement {
  static override styles = [base, styles];
  static override shadowRootOptions = roots;

  /** What waits; unless set, what the queues of this page say. */
  @property({ attribute: false }) entries?: readonly Waiting[];

  #found: readonly Waiting[] = [];
  /** Id of what the person is asked about once more, before it is deleted. */
  #asked: string | undefined;
  #isSending = false;
  #news: News | undefined;
  #listening: AbortController | undefined;

  readonly #privacy = new PrivacyController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('cairn-waiting', () => void this.#look(), { signal });
    document.addEventListener('cairn-sent', () => this.#hear(), { signal });
    this.#hear(); // it may have been sent while this element was still on its way to the page
    void this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('entries') || !this.entries || isList(this.entries)) return;
    this.dispatchEvent(
      new CairnErrorEvent('entries must be a list of {id, savedAt, until, status}, with dates'),
    );
  }

  override render(): unknown {
    const entries = isList(this.entries) ? this.entries : this.#found;
    return page(html`
      ${entries.length > 0 ? this.#notice(entries) : nothing}
      <p role="status" tabindex="-1">${this.#said()}</p>
    `);
  }

  #notice(entries: readonly Waiting[]): TemplateResult {
    const isOver = entries.every(({ status }) => status === 'gone');
    return html`<section class="notice stack" part="notice" aria-labelledby="title">
      <h2 id="title">${title(entries)}</h2>
      <ul>
        ${entries.map(
          (entry, i) =>
            html`<li>
              <p id="about-${i}">${about(entry)}</p>
              ${this.#choices(entry, `about-${i}`)}
            </li>`,
        )}
      </ul>
      ${
        isOver
          ? nothing
          : html`<button type="button" aria-disabled=${this.#isSending} @click=${this.#send}>
              ${msg('Send now')}
            </button>`
      }
    </section>`;
  }

  /** @param of - Id of what says which form it is. */
  #choices({ id, status }: Waiting, of: string): TemplateResult {
    const link = (text: string, press: () => unknown) =>
      html`<button type="button" class="link" aria-describedby=${of} @click=${press}>
        ${text}
      </button>`;
    if (status === 'gone') return link(msg('Hide this message'), () => this.#delete(id));
    if (id !== this.#asked) return link(msg('Delete it'), () => this.#ask(id));
    return html`<p class="question" tabindex="-1">
        ${msg('Delete this form? You cannot get it back.')}
      </p>
      <div class="choices">
        ${link(msg('Yes, delete it'), () => this.#delete(id))}
        ${link(msg('No, keep it'), () => this.#ask(undefined))}
      </div>`;
  }

  #said(): unknown {
    if (this.#isSending) return msg('Sending…');
    switch (this.#news) {
      case 'sent':
        return msg('A form that was waiting on this device has been sent.');
      case 'not-yet':
        return msg('It is not confirmed as sent yet. Check your internet connection.');
      case 'deleted':
        return msg('Deleted from this device.');
      default:
        return nothing;
    }
  }

  #ask(id: string | undefined): Promise<void> {
    this.#asked = id;
    this.requestUpdate();
    return focusOn(this, id ? '.question' : '[role="status"]');
  }

  async #delete(id: string): Promise<void> {
    await discard(id);
    this.#asked = undefined;
    this.#news = 'deleted';
    await this.#look();
    await focusOn(this, '[role="status"]');
  }

  readonly #send = async (): Promise<void> => {
    if (this.#isSending) return;
    this.#isSending = true;
    this.#news = undefined;
    this.requestUpdate();
    await sendNow();
    await this.#look();
    this.#isSending = false;
    this.#news ??= 'not-yet';
    this.requestUpdate();
    if (this.#found.length === 0) await focusOn(this, '[role="status"]');
  };

  #hear(): void {
    if (!takeNews()) return;
    this.#news = 'sent';
    this.requestUpdate();
  }

  async #look(): Promise<void> {
    this.#found = await waiting();
    this.requestUpdate();
  }
}

function isList(entries: readonly Waiting[] | undefined): entries is readonly Waiting[] {
  const isEntry = (each?: Partial<Waiting>) =>
    each?.savedAt instanceof Date && each.until instanceof Date;
  return Array.isArray(entries) && entries.every(isEntry);
}

define('cairn-waiting', CairnWaiting);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-waiting': CairnWaiting;
  }
}
