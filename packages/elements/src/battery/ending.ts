import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Pause } from './between.js';
import { titled } from './plan.js';

/** The last page: what was sent, what was only finished, and what was left out and why. */
export function ending({ sitting, forms, help }: Pause): TemplateResult {
  const { done, leftOut } = sitting;
  const sent = done.filter(({ as }) => as === 'sent');
  const finished = done.filter(({ as }) => as === 'finished');
  const title = (id: string) => titled(forms.find((form) => form.id === id)!);
  return html`
    <div class="stack">
      ${heading(forms.length, done.length)} ${help}
      ${list(
        msg('Sent'),
        sent.map(({ measure }) => title(measure)),
      )}
      ${list(
        msg('Filled in, but not sent to anyone'),
        finished.map(({ measure }) => title(measure)),
      )}
      ${list(
        msg('Left out'),
        leftOut.map(
          ({ measure, why }) =>
            html`${title(measure)}:
            ${why === 'chosen' ? msg('you chose to leave it out') : msg('it could not be shown')}`,
        ),
      )}
      <slot name="done"></slot>
    </div>
  `;
}

function heading(due: number, done: number): TemplateResult {
  if (done > 0) {
    return html`<div class="done" part="done">
      <h2 tabindex="-1">${msg('You have finished')}</h2>
    </div>`;
  }
  return html`<h2 tabindex="-1">
    ${due > 0 ? msg('No form was filled in') : msg('There is nothing to fill in this time')}
  </h2>`;
}

function list(title: string, entries: readonly unknown[]): unknown {
  if (entries.length === 0) return nothing;
  return html`<div>
    <h3>${title}</h3>
    <ul>
      ${entries.map((entry) => html`<li>${entry}</li>`)}
    </ul>
  </div>`;
}
