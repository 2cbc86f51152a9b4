import type { Step } from '@cairnkit/engine/next-step.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { nextSteps } from '../eligibility/next-steps.js';
import { sendButton } from '../sending/send-button.js';
import { trouble } from '../sending/trouble.js';
import { answersWords } from '../sending/words.js';
import { agreeing } from './agreeing.js';
import { answers, listed } from './answers.js';
import { copies, printed } from './copy.js';
import type { Underway } from './run.js';
import type { Going } from './view.js';

/** The review page, and what may happen on it. */
export interface Reviewing extends Underway {
  readonly delivery: Delivery;
  /** What is next: questions about fairness, sending, or the end of a page that sends nothing. */
  readonly next: 'equality' | 'send' | 'finish' | 'show';
  /** What happens next, for whoever fills the form in. */
  readonly steps: readonly Step[];
  /** Whether something was answered that nobody ought to wait with; and where to get help. */
  readonly isPressing: boolean;
  readonly meanwhile: () => TemplateResult;
  readonly go: (action: Going) => unknown;
  readonly submit: () => unknown;
  readonly explain: () => unknown;
}

/** All answers, each with a way to change it, and the way on. */
export function reviewing(page: Reviewing): TemplateResult {
  const { delivery, next, go } = page;
  const isSending = delivery.status === 'sending';
  return html`
    <button class="link" aria-disabled=${isSending} @click=${() => go({ type: 'back' })}>
      ${msg('Back')}
    </button>
    <div class="stack">
      ${printed(page)} ${trouble(delivery, answersWords())}
      <h2 tabindex="-1">${title(next)}</h2>
      ${page.isPressing ? page.meanwhile() : nothing}
      ${next === 'show' ? whomToShow(page) : nothing}
      ${listed(page).map((part) => answers(page, part, { isSending, go }))} ${agreeing(page)}
      ${onwards(page)} ${copies(page, page.steps)}
    </div>
  `;
}

/** What to do with a form that leads to somebody, and is sent nowhere. */
function whomToShow({ form, steps }: Reviewing): TemplateResult {
  return html`${form.afterwards.text.map((text) => html`<p lang=${form.lang}>${text}</p>`)}
  ${steps.length > 0 ? nextSteps(form, steps) : nothing}`;
}

function title(next: Reviewing['next']): string {
  switch (next) {
    case 'equality':
      return msg('Check your answers');
    case 'send':
      return msg('Check your answers before you send them');
    case 'finish':
      return msg('Check your answers before you finish');
    case 'show':
      return msg('Your answers, to print or to show to somebody');
  }
}

function onwards({ next, delivery, submit, explain }: Reviewing): TemplateResult {
  switch (next) {
    case 'equality':
      return html`<button part="continue" @click=${explain}>${msg('Continue')}</button>`;
    case 'send':
      return sendButton(delivery, answersWords(), submit);
    case 'finish':
      return html`<button part="send" @click=${submit}>${msg('Finish')}</button>`;
    case 'show':
      return html`<p>${msg('Nothing is sent from this page.')}</p>
        <button class="quieter" @click=${submit}>${msg('Finish, and delete my answers')}</button>`;
  }
}
