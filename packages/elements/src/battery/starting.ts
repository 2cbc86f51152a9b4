import type { Battery } from '@cairnkit/engine/battery.js';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { facts, questionsIn, titled, type Planned } from './plan.js';

/** The page before the first form: what will be asked. */
export function starting(
  battery: Battery,
  forms: readonly Planned[],
  begin: () => unknown,
): TemplateResult {
  const count = forms.filter(({ questions }) => questions > 0).length;
  return html`
    <div class="stack">
      <h2 tabindex="-1" lang=${battery.lang} dir="auto">${battery.title}</h2>
      <slot name="intro"></slot>
      <p>
        ${count === 1 ? msg('1 form to fill in') : msg(str`${count} forms to fill in`)}.
        ${msg(str`Questions in all: ${questionsIn(forms)}`)}.
      </p>
      <ol>
        ${forms.map(
          (form) =>
            html`<li>
              <strong>${titled(form)}</strong>
              <div class="quiet">${facts(form).map((fact) => html`<div>${fact}</div>`)}</div>
            </li>`,
        )}
      </ol>
      <button part="continue" @click=${begin}>${msg('Start')}</button>
    </div>
  `;
}
