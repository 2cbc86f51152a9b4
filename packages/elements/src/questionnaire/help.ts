import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { ListedContacts } from '../internal/listed-contacts.js';
import { firstLines, furtherWays } from '../urgent-help/contact-list.js';
import type { Host } from './host.js';

/**
 * Where to get help at once, and the truth about who reads the answers.
 *
 * A host may say both in its own words, and add contacts; the national numbers stay, whatever is
 * wrong with what it adds.
 */
export class Help {
  readonly #contacts: ListedContacts;

  constructor(host: Host) {
    this.#contacts = new ListedContacts(host);
  }

  /** @param again - They stand above already, with the host’s words: those fit in one place only. */
  lines(again?: 'again'): TemplateResult {
    const contacts = this.#contacts.rows;
    const first = html`${firstLines(contacts)}
      <p>${msg('Or tell an adult you trust.')}</p>`;
    if (again) return html`<div class="inset stack" part="urgent-help">${first}</div>`;
    return html`<div class="inset stack" part="urgent-help">
      <slot name="urgent-help">
        ${msg('If you have hurt yourself, or think you might, get help now.')}
      </slot>
      ${first}
      <details>
        <summary>${msg('More ways to get help')}</summary>
        ${furtherWays(contacts)}
      </details>
      <slot name="when-read">
        ${msg('We cannot tell you when somebody will read your answers. Do not wait for them.')}
      </slot>
    </div>`;
  }
}
