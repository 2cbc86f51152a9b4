import type { ReferralUncertainty } from '@cairnkit/engine/referral-doubts.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import type { Going } from './view.js';

/** A page between two others: what is possible, but more likely a slip. It may stand as it is. */
export function doubting(
  form: Referral,
  doubts: readonly ReferralUncertainty[],
  go: (action: Going) => unknown,
): TemplateResult {
  return html`
    <button class="link" @click=${() => go({ type: 'back' })}>${msg('Back')}</button>
    <div class="stack">
      <h2 tabindex="-1">${msg('Is this right?')}</h2>
      <ul dir="auto">
        ${doubts.map((doubt) => html`<li>${inWords(doubt, form)}</li>`)}
      </ul>
      <button @click=${() => go({ type: 'back' })}>${msg('Change my answer')}</button>
      <button class="quieter" part="continue" @click=${() => go({ type: 'next' })}>
        ${msg('It is right, go on')}
      </button>
    </div>
  `;
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
