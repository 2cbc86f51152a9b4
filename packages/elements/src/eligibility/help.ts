import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import type { ListedContacts } from '../internal/listed-contacts.js';
import { checkedLine, urgentLines } from '../urgent-help/contact-list.js';

/** Where to get help at once, with the host’s own words first. */
export function help({ rows }: ListedContacts): TemplateResult {
  return html`<div class="inset stack">
    <slot name="urgent-help"></slot>
    ${urgentLines(rows)}
    <p>${msg('Or tell an adult you trust.')}</p>
    <p class="quiet"><bdi>${checkedLine(rows)}</bdi></p>
  </div>`;
}
