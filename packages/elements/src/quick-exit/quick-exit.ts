import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';

import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { RepeatedKeyController, type Pressed } from '../controllers/repeated-key.js';
import { define } from '../internal/define.js';
import { navigation } from '../internal/navigation.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import { roots } from '../internal/roots.js';
import { base } from '../styles/base.js';
import { askNobody, blank } from './blank.js';
import { ExitedEvent } from './quick-exit.events.js';
import { styles } from './quick-exit.styles.js';

/** What GOV.UK leads to: harmless, and not made up of what somebody looked at before. */
const elsewhere = 'https://www.bbc.co.uk/weather';

/**
 * A way out for those who must not be seen here: blanks the page, tells every Cairn element to
 * forget what was typed, and leaves. A button does it, and Shift or Escape pressed three times.
 *
 * Does not delete the history of the browser, and cannot: it only leaves itself out. Leaves the
 * frame that it is in, not the page around the frame. A page that keeps key events to itself at the
 * window takes the keys away from it, not the button. A page that listened for `beforeunload` before
 * this element was there can still ask whether people want to leave, over a page that is blank.
 *
 * @tag cairn-quick-exit
 * @fires {ExitedEvent} cairn-exited - Somebody leaves; forget what they typed. Carries nothing.
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: its `href`.
 * @slot - Fallback, shown without JavaScript: a link.
 * @slot more - A link to a page that says how to stay safe online.
 * @csspart button - The button.
 * @cssprop [--cairn-color-error=#d5281b] - The button.
 * @cssprop [--cairn-color-surface=#fff] - Background, and text of the button.
 * @cssprop [--cairn-color-quiet=#4c6272] - The words below the button.
 */
@localized()
export class CairnQuickExit extends LitElement {
  static override styles = [base, styles];
  static override shadowRootOptions = roots;

  /** Where to leave for: a full https address. BBC Weather unless set. */
  @property() href: string = elsewhere;

  #pressed: Pressed | undefined;
  #announced = '';

  readonly #privacy = new PrivacyController(this);
  readonly #keys = new RepeatedKeyController(this, (pressed) => this.#count(pressed));

  override connectedCallback(): void {
    super.connectedCallback();
    askNobody();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('href') && !isSafe(this.href)) {
      this.dispatchEvent(new CairnErrorEvent(this.#fault));
    }
  }

  override render(): unknown {
    return page(
      html`<div class="stack">
        <button type="button" part="button" @click=${() => this.exit()}>
          ${msg('Exit this page')} ${this.#lights()}
        </button>
        <p class="quiet">
          ${msg('You can also press Shift or Escape 3 times. This does not delete your browsing history.')}
          <slot name="more"></slot>
        </p>
        <p class="unseen" role="status">${this.#announced}</p>
        ${isSafe(this.href) ? nothing : html`<p class="quiet" lang="en">${this.#fault}</p>`}
      </div>`,
    );
  }

  /** Blanks the page and leaves, as the button does: for a link of the host’s own. */
  exit(): void {
    blank(msg('Loading'));
    this.dispatchEvent(new ExitedEvent());
    navigation.replace(isSafe(this.href) ? this.href : elsewhere);
  }

  get #fault(): string {
    return `For the person who looks after this page: href must be an address that begins with https://; until it is, the button leads to ${elsewhere}`;
  }

  /** One for each press, for those who see them. */
  #lights(): unknown {
    if (!this.#pressed) return nothing;
    const on = 3 - this.#pressed.left;
    return html`<span class="lights" aria-hidden="true">
      ${[1, 2, 3].map((number) => html`<span class="light ${number <= on ? 'on' : ''}"></span>`)}
    </span>`;
  }

  #count(pressed: Pressed | undefined): void {
    if (pressed?.left === 0) return this.exit();
    // Escape closes things all over the web: one press of it is no news to anybody.
    const isNews = pressed?.key !== 'Escape' || pressed.left === 1;
    if (pressed && !isNews) return;
    this.#announced = pressed
      ? inWords(pressed)
      : this.#pressed
        ? msg('Exit this page expired.')
        : '';
    this.#pressed = pressed;
    this.requestUpdate();
  }
}

function inWords({ key, left }: Pressed): string {
  if (key === 'Shift') {
    return left === 1
      ? msg('Shift, press 1 more time to exit.')
      : msg(str`Shift, press ${left} more times to exit.`);
  }
  return msg('Escape, press 1 more time to exit.');
}

/** A script in the place of an address would run in the page. */
function isSafe(href: string): boolean {
  try {
    return new URL(href).protocol === 'https:';
  } catch {
    return false;
  }
}

define('cairn-quick-exit', CairnQuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-quick-exit': CairnQuickExit;
  }
}
