import type { Question } from '@cairnkit/engine/service.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Asking, Drawing } from './view.js';

type AgeQuestion = Question & { readonly type: 'age' };

/** An age, typed in whole years. */
export function age(page: Asking, { words }: Drawing): TemplateResult {
  const { lang, later, answer } = page;
  const { notSure } = page.question as AgeQuestion;
  const { text, hint } = words(page);
  return html`<div class="stack" part="item" id="question" dir="auto">
    <h2 tabindex="-1"><label for="years" lang=${lang}>${text}</label></h2>
    <p class="quiet" id="hint" lang=${hint ? lang : nothing}>
      ${hint ?? msg('In whole years, for example 14.')}
    </p>
    ${later?.mistake(page)}
    <input
      type="text"
      id="years"
      inputmode="numeric"
      spellcheck="false"
      value=${answer ?? ''}
      aria-describedby="hint wrong"
    />
    ${
      answer === null
        ? html`<p>${msg('Your last answer:')} <span lang=${lang}>${notSure}</span></p>`
        : nothing
    }
  </div>`;
}

/** What belongs into the field. */
export function yearsWanted({ from, to }: AgeQuestion): string {
  if (from === undefined && to === undefined) return msg('Enter the age in whole years');
  return msg(str`Enter the age in whole years, from ${from ?? 0} to ${to ?? 130}`);
}
