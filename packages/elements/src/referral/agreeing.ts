import { consentNeeded, consentRoute, type ConsentNeed } from '@cairnkit/engine/consent-needed.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { nextSteps } from '../eligibility/next-steps.js';
import type { Underway } from './run.js';

/**
 * Who has to agree, and whom to talk to where that is not clear yet. Tells nobody whether they may
 * decide alone: that is for a person who knows them.
 */
export function agreeing({ form, session, on }: Underway): TemplateResult | typeof nothing {
  const needed = consentNeeded(form, session.answers, on);
  if (needed.length === 0) return nothing;
  const steps = consentRoute(form, session.answers, on);
  return html`<section class="inset stack" part="consent" dir="auto">
    <h3>${msg('Who needs to agree')}</h3>
    <ul>
      ${needed.map(
        ({ policy, given }) =>
          html`<li>
            <span lang=${form.lang}>${policy.text}</span>
            ${given === 'yes' ? html`<strong>${msg('You told us that they agree.')}</strong>` : nothing}
          </li>`,
      )}
    </ul>
    ${
      steps.length > 0
        ? html`<p>${isFirst(form, needed) ? before() : meanwhile(form)}</p>
            ${nextSteps(form, steps)}`
        : nothing
    }
  </section>`;
}

/** Whether somebody has to agree before this form is sent, and has not. */
const isFirst = ({ ends }: Referral, needed: readonly ConsentNeed[]): boolean =>
  !ends && needed.some(({ policy, given }) => policy.before === 'sending' && given !== 'yes');

const before = (): string =>
  msg('They agree before you send this form. If that is not clear yet, do this first:');

const meanwhile = ({ ends }: Referral): string =>
  ends
    ? msg('If that is not clear yet, this is what you can do:')
    : msg('You can still send this form. If that is not clear yet, this is what you can do:');
