import type { ReferralSection } from '@cairnkit/engine/referral.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { trouble } from '../sending/trouble.js';
import { answersWords } from '../sending/words.js';

/** What may be done before the questions about fairness. */
interface Explaining {
  readonly lang: string;
  readonly section: ReferralSection;
  readonly delivery: Delivery;
  readonly back: () => unknown;
  readonly ask: () => unknown;
  readonly skip: () => unknown;
  /** What skipping leads to, on the button. */
  readonly skipped: string;
}

/** Says what the next questions are for, and that nobody has to answer them. */
export function explaining(page: Explaining): TemplateResult {
  const isSending = page.delivery.status === 'sending';
  return html`
    <button class="link" aria-disabled=${isSending} @click=${page.back}>${msg('Back')}</button>
    <div class="stack">
      ${trouble(page.delivery, answersWords())}
      <h2 tabindex="-1" lang=${page.lang}>${page.section.title}</h2>
      <p>${msg('The next questions help to check that everybody is treated fairly.')}</p>
      <p>${msg('You do not have to answer them. You can skip any of them, or all.')}</p>
      <button part="continue" aria-disabled=${isSending} @click=${page.ask}>
        ${msg('Go to the questions')}
      </button>
      <button class="quieter" part="send" aria-disabled=${isSending} @click=${page.skip}>
        ${page.skipped}
      </button>
      <p role="status">${isSending ? answersWords().sending : ''}</p>
    </div>
  `;
}
