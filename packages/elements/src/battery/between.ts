import type { Sitting } from '@cairnkit/engine/sitting.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { facts, titled, type Planned } from './plan.js';

/** A sitting between two forms, or after the last. */
export interface Pause {
  readonly sitting: Sitting;
  readonly forms: readonly Planned[];
  /** Words about urgent help, where they are called for. */
  readonly help: unknown;
}

/** Tells what became of the form that lies behind, and what comes next. */
export function between({ sitting, forms, help }: Pause, next: () => unknown): TemplateResult {
  const form = forms[sitting.at]!;
  return html`
    <div class="stack">
      ${behind(sitting, forms[sitting.at - 1]!.id)} ${help}
      <div>
        ${msg('Next:')} <strong>${titled(form)}</strong>
        ${facts(form).map((fact) => html`<div class="quiet">${fact}</div>`)}
      </div>
      <button part="continue" @click=${next}>${msg('Continue')}</button>
    </div>
  `;
}

function behind({ done, leftOut }: Sitting, id: string): TemplateResult {
  const as = done.find(({ measure }) => measure === id)?.as;
  if (as) {
    const became =
      as === 'sent'
        ? msg('Your answers have been sent.')
        : msg('Your answers have not been sent to anyone.');
    return html`<h2 tabindex="-1">${msg('That form is done')}</h2>
      <p>${became}</p>`;
  }
  const isChosen = leftOut.some(({ measure, why }) => measure === id && why === 'chosen');
  const became = isChosen ? msg('You left that form out') : msg('That form could not be shown');
  return html`<h2 tabindex="-1">${became}</h2>
    <p>${msg('It is in the list at the end.')}</p>`;
}
