import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Step } from '@cairnkit/engine/next-step.js';
import { nextSteps } from '../eligibility/next-steps.js';
import { answersWords } from '../sending/words.js';
import { copies, printed } from './copy.js';
import type { Underway } from './run.js';

/** How a form has ended. */
interface Ended extends Underway {
  readonly isSent: boolean;
  /** Whether something was answered that nobody ought to wait with; and where to get help. */
  readonly isPressing: boolean;
  readonly meanwhile: () => TemplateResult;
  /** What happens next, for whoever filled it in: the answers that told who it is are gone. */
  readonly steps: readonly Step[];
}

/** The last page: what has happened, and what happens next. Says “sent” only after a receipt. */
export function ended(page: Ended): TemplateResult {
  const { form, isSent, steps, isPressing, meanwhile } = page;
  const { lang, contacts, afterwards } = form;
  return html`
    <div class="stack">
      ${printed(page)}
      <div class="done" part="done">
        <h2 tabindex="-1">${isSent ? answersWords().sent : msg('You have finished')}</h2>
        ${isSent ? nothing : html`<p>${msg('Your answers have not been sent to anyone.')}</p>`}
      </div>
      ${isPressing ? meanwhile() : nothing}
      <h3>${msg('What happens next')}</h3>
      ${afterwards.text.map((each) => html`<p lang=${lang}>${each}</p>`)}
      ${steps.length > 0 ? nextSteps({ lang, contacts }, steps) : nothing}
      <slot name="done"></slot>
      ${copies(page, steps)}
    </div>
  `;
}
