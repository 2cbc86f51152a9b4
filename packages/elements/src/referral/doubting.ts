import type { ReferralUncertainty } from '@cairnkit/engine/referral-doubts.js';
import { questionOf } from '@cairnkit/engine/referral-form.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { given } from './given.js';
import type { Underway } from './run.js';
import type { Going } from './view.js';

/** A page between two others: what is possible, but more likely a slip. It may stand as it is. */
export function doubting(
  underway: Underway,
  doubts: readonly ReferralUncertainty[],
  go: (action: Going) => unknown,
): TemplateResult {
  return html`
    <button class="link" @click=${() => go({ type: 'back' })}>${msg('Back')}</button>
    <div class="stack">
      <h2 tabindex="-1">${msg('Is this right?')}</h2>
      ${doubts.map(
        (doubt) =>
          html`<div class="inset stack" dir="auto">
            ${doubt.questions.map((id) => answered(underway, id))}
            <p>${inWords(doubt, underway.form)}</p>
          </div>`,
      )}
      <button @click=${() => go({ type: 'back' })}>${msg('Change my answer')}</button>
      <button class="quieter" part="continue" @click=${() => go({ type: 'next' })}>
        ${msg('It is right, go on')}
      </button>
    </div>
  `;
}

/** What was answered, as it is. */
function answered({ form, session, on }: Underway, id: string): unknown {
  const question = questionOf(form, id);
  if (!question) return nothing;
  const { lines, whose } = given(question, session.answers[id], on);
  return html`<p>
    <strong lang=${form.lang}>${question.short}:</strong>
    <bdi lang=${whose === 'form' ? form.lang : nothing}>${lines.join(', ')}</bdi>
  </p>`;
}

function inWords(doubt: ReferralUncertainty, { lang }: Referral): unknown {
  switch (doubt.code) {
    case 'nhs-number-check':
      return msg('One of the numbers in this NHS number may be wrong.');
    case 'postcode-shape':
      return msg('This does not look like a full UK postcode, such as SW1A 1AA.');
    case 'phone-digits':
      return msg('This phone number looks too short. Include the area code.');
    case 'email-typo':
      return html`${msg('This email address may have a slip in it. Did you mean this one?')}
        <bdi>${doubt.suggestion}</bdi>`;
    case 'age-outside':
      return ages(doubt.from, doubt.to);
    case 'doubt':
      return html`<span lang=${lang}>${doubt.text}</span>`;
  }
}

function ages(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return msg(str`Most people here are aged up to ${to!}.`);
  if (to === undefined) return msg(str`Most people here are aged ${from} or over.`);
  return msg(str`Most people here are aged ${from} to ${to}.`);
}
