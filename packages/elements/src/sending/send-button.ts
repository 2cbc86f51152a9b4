import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Delivery, Waiting } from '../controllers/delivery.js';
import type { Words } from './words.js';

/**
 * The button that sends, and the line that says so while it does. Where the answers are waiting on
 * this device, also the button that deletes them there.
 *
 * Stays pressable for assistive technology while sending: a second press joins the first.
 */
export function sendButton(delivery: Delivery, words: Words, send: () => unknown): TemplateResult {
  const isSending = delivery.status === 'sending';
  return html`<div class="send">
      <button type="button" part="send" aria-disabled=${isSending} @click=${send}>
        ${label(delivery, words)}
      </button>
      ${delivery.status === 'waiting' ? deletion(delivery) : nothing}
    </div>
    <p role="status">${news(delivery, words)}</p>`;
}

function label({ status }: Delivery, words: Words): string {
  switch (status) {
    case 'failed':
    case 'uncertain':
      return msg('Try again');
    case 'waiting':
      return msg('Send now');
    default:
      return words.send;
  }
}

function deletion({ withdraw }: Waiting): TemplateResult {
  const press = ({ currentTarget }: Event) => {
    const { parentElement } = currentTarget as Element;
    parentElement!.querySelector<HTMLElement>('[part="send"]')!.focus(); // this one goes away
    void withdraw();
  };
  return html`<button type="button" class="link" @click=${press}>
    ${msg('Delete the saved copy')}
  </button>`;
}

function news(delivery: Delivery, words: Words): unknown {
  if (delivery.status === 'sending') return words.sending;
  return delivery.status === 'editing' && delivery.withdrawn
    ? msg('The saved copy has been deleted from this device.')
    : nothing;
}
