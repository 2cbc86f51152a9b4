import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import type { Delivery } from '../controllers/delivery.js';
import type { Words } from './words.js';

/**
 * The button that sends, and the line that says so while it does.
 *
 * Stays pressable for assistive technology while sending: a second press joins the first.
 */
export function sendButton(delivery: Delivery, words: Words, send: () => unknown): TemplateResult {
  const isSending = delivery.status === 'sending';
  return html`<button type="button" part="send" aria-disabled=${isSending} @click=${send}>
      ${label(delivery, words)}
    </button>
    <p role="status">${isSending ? words.sending : nothing}</p>`;
}

function label({ status }: Delivery, words: Words): string {
  const before = status === 'failed' || status === 'uncertain';
  return before ? msg('Try again') : words.send;
}
