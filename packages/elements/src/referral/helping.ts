import type { Referral } from '@cairnkit/engine/referral.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import type { Going } from './view.js';

/**
 * What to do for somebody who did not say that they are safe, as an NHS care card, and more ways to
 * get help below it. They may go on all the same: nobody is kept from asking for help.
 *
 * @see https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care
 */
export function helping(
  { safety, lang }: Referral,
  help: TemplateResult,
  go: (action: Going) => unknown,
): TemplateResult {
  return html`
    <button class="link" @click=${() => go({ type: 'back' })}>${msg('Back')}</button>
    <div class="stack">
      <div class="card urgent" part="urgent">
        <h2 tabindex="-1">
          <span class="unseen">${msg('Urgent advice:')} </span>${msg('Get help now')}
        </h2>
        <div class="body">${safety?.help.map((text) => html`<p lang=${lang}>${text}</p>`)}</div>
      </div>
      <h3>${msg('How to get help')}</h3>
      ${help}
      <button class="quieter" part="continue" @click=${() => go({ type: 'next' })}>
        ${msg('Go on with the form')}
      </button>
    </div>
  `;
}
