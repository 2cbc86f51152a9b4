import { allowedValues } from '@cairnkit/engine/item.js';
import type { Item } from '@cairnkit/engine/measure.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { isTyped } from './answering.js';
import type { Asking } from './asking.js';

/** One item, with its words as the name of the group of answers, as every mode shows it. */
export function question(page: Asking, item: Item, heading: unknown): TemplateResult {
  const wrong = page.wrong.includes(item.id);
  return html`<fieldset
    part="item"
    id=${item.id}
    dir="auto"
    aria-describedby="instructions wrong-${item.id}"
  >
    <legend lang=${page.measure.lang}>${heading}</legend>
    <slot name="picture-${item.id}"></slot>
    ${wrong ? page.later?.mistake(item) : nothing} ${answers(page, item)}
  </fieldset>`;
}

function answers(page: Asking, item: Item): unknown {
  if (item.type === 'choice') {
    return html`<div class="answers">
      ${item.options.map(({ value, text }) => radio(page, item, value, text))}
    </div>`;
  }
  const [lowest, highest] = item.ends!; // there: a form is asked only with all of its words
  const ends = new Map([
    [item.min, lowest],
    [item.max, highest],
  ]);
  const shown = [...ends].map(([value, text]) => html`<span>${value}: ${text}</span>`);
  if (isTyped(item)) return page.later?.typed(page, item, shown) ?? msg('One moment…');
  return html`
    <p class="ends" lang=${page.measure.lang} aria-hidden="true">${shown}</p>
    <div class="rating">
      ${allowedValues(item).map((value) =>
        radio(page, item, value, html`${value} <span class="unseen">${ends.get(value)}</span>`),
      )}
    </div>
  `;
}

function radio(page: Asking, item: Item, value: number, text: unknown): TemplateResult {
  return html`
    <label>
      <input
        type="radio"
        name=${item.id}
        value=${value}
        ?checked=${value === page.session.answers[item.id]}
        @change=${() => page.answer(item.id, value)}
      />
      <span lang=${page.measure.lang}>${text}</span>
    </label>
  `;
}
