import type { Contacts } from '@cairnkit/engine/contacts.js';
import { localized } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';

import { ContactsController } from '../controllers/contacts.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { define } from '../internal/define.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import { roots } from '../internal/roots.js';
import { base } from '../styles/base.js';
import { checkedLine, urgentHelp, urgentLines } from './contact-list.js';
import { contactListStyles } from './contact-list.styles.js';
import { styles } from './urgent-help.styles.js';

/**
 * Says where to get help at once: 999 and NHS 111 as care cards, then routes for deaf people and
 * listening services, each with a number that was checked. A host adds its own contacts and never
 * takes one away: the national ones are there whatever else is wrong. Calls nobody by itself, and
 * tells nobody what was pressed.
 *
 * @tag cairn-urgent-help
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: its contacts, or their id.
 * @slot - Fallback, shown without JavaScript, and when the host’s own contacts cannot be had.
 * @slot local - The host’s own words about help near by.
 * @csspart emergency - The care card with 999.
 * @csspart urgent - The care card with NHS 111.
 * @csspart list - A list of contacts.
 * @csspart compact - The inset that stands in the place of the cards.
 * @csspart refusal - The message shown when the host’s contacts cannot be shown.
 * @cssprop [--cairn-color-text=#212b32] - Text, and the background of the emergency card.
 * @cssprop [--cairn-color-surface=#fff] - Background, and text on the cards.
 * @cssprop [--cairn-color-error=#d5281b] - The cards.
 * @cssprop [--cairn-color-link=#005eb8] - Links, and the line beside the inset.
 */
@localized()
export class CairnUrgentHelp extends LitElement {
  static override styles = [base, contactListStyles, styles];
  static override shadowRootOptions = roots;

  /** Contacts to add: what `parseContacts` returned, or the id of registered ones. */
  @property() contacts?: Contacts | string;

  /** Where to fetch the contacts’ JSON from. Same site only. */
  @property() src?: string;

  /** A short inset instead of cards, to stand beside something else. */
  @property({ type: Boolean }) compact = false;

  readonly #privacy = new PrivacyController(this);
  readonly #contacts = new ContactsController(this, ({ message, issues }) =>
    this.dispatchEvent(new CairnErrorEvent(message, issues)),
  );

  override render(): unknown {
    return html`${page(this.#help())} ${this.#contacts.refusal}`;
  }

  /** Nothing that a page sets may keep people from the national contacts. */
  #help(): TemplateResult {
    try {
      return this.compact ? this.#inset() : this.#cards();
    } catch (error) {
      this.#contacts.reject(error);
      return this.compact ? this.#inset() : this.#cards();
    }
  }

  #cards(): TemplateResult {
    const filled = this.querySelector(':scope > [slot="local"]') !== null;
    const { rows } = this.#contacts;
    return html`<div class="stack">${urgentHelp(rows, { slot: this.#slot(), filled })}</div>`;
  }

  #inset(): TemplateResult {
    const { rows } = this.#contacts;
    return html`<div class="inset stack" part="compact">
      ${urgentLines(rows)} ${this.#slot()}
      <p class="quiet"><bdi>${checkedLine(rows)}</bdi></p>
    </div>`;
  }

  #slot(): TemplateResult {
    return html`<slot name="local" @slotchange=${() => this.requestUpdate()}></slot>`;
  }
}

define('cairn-urgent-help', CairnUrgentHelp);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-urgent-help': CairnUrgentHelp;
  }
}
