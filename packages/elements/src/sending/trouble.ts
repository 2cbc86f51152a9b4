import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Delivery, Waiting } from '../controllers/delivery.js';
import { momentInWords } from '../internal/day.js';
import { problem } from '../internal/problem.js';
import { isFinal, mayHaveArrived } from '../internal/receipt.js';
import type { Words } from './words.js';

/**
 * Says what became of the latest attempt to send, and nothing that is not known to have happened.
 *
 * Belongs above everything else on the page that sends. Takes the focus by itself.
 */
export function trouble(delivery: Delivery, words: Words): unknown {
  switch (delivery.status) {
    case 'failed':
      return problem(
        mayHaveArrived(delivery.code) ? words.unknown : words.unsent,
        reason(delivery.code),
      );
    case 'uncertain':
      return problem(
        words.unknown,
        msg('They are still here. Choose “Try again” to send them once more.'),
      );
    case 'waiting':
      return waiting(delivery, words);
    default:
      return nothing;
  }
}

/** Not an error: nothing is lost, and the person need not do anything. */
function waiting({ code, until }: Waiting, words: Words): TemplateResult {
  return html`<div class="alarm waiting" role="alert" tabindex="-1" aria-labelledby="waiting">
    <h2 id="waiting">${words.waiting}</h2>
    <p>
      ${
        code === 'redirected'
          ? msg(
              'You may have been signed out. Sign in again in another tab, then come back to this page and choose “Send now”.',
            )
          : msg(
              'They will be sent when the internet works again. Keep this page open, or come back to it on this device.',
            )
      }
    </p>
    <p>
      ${msg(str`If they cannot be sent by ${momentInWords(until)}, they are deleted from this device.`)}
    </p>
  </div>`;
}

function reason(code: string): string {
  switch (code) {
    case 'unhandled':
      return msg(
        'They are still here, but this page is not set up to send them. Tell the person who gave it to you.',
      );
    case 'rejected':
      return msg('They are still here. Check your internet connection, then choose “Try again”.');
    case 'redirected':
    case 'http-401':
    case 'http-403':
      return msg(
        'They are still here. You may have been signed out. Sign in again in another tab, then come back to this page and choose “Try again”.',
      );
    default:
      return isFinal(code)
        ? msg(
            'They are still here, but they were not accepted. Trying again may not help. Print them or save a copy, and tell the person who gave you this page.',
          )
        : msg('They are still here. Something went wrong. Wait a minute, then choose “Try again”.');
  }
}
