import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { goalsWords } from './sending-words.js';

/** The last page. Says “sent” only after a receipt; the host adds what happens next. */
export function ended(isSent: boolean): TemplateResult {
  return html`
    <div class="stack">
      <div class="done" part="done">
        <h2 tabindex="-1">${isSent ? goalsWords().sent : msg('You have finished')}</h2>
        ${isSent ? nothing : html`<p>${msg('Your goals have not been sent to anyone.')}</p>`}
      </div>
      <slot name="done"></slot>
    </div>
  `;
}
