import type { RaisedFlag } from '@cairnkit/engine/flags.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { answersWords } from '../sending/words.js';

/** The last page. Says “sent” only after a receipt; the host adds what happens next. */
export function ended(page: {
  readonly sent: boolean;
  readonly flagged: readonly RaisedFlag[];
  readonly help: () => TemplateResult;
}): TemplateResult {
  return html`
    <div class="stack">
      <div class="done" part="done">
        <h2 tabindex="-1">${page.sent ? answersWords().sent : msg('You have finished')}</h2>
        ${page.sent ? nothing : html`<p>${msg('Your answers have not been sent to anyone.')}</p>`}
      </div>
      ${page.flagged.length > 0 ? page.help() : nothing}
      <slot name="done"></slot>
    </div>
  `;
}
