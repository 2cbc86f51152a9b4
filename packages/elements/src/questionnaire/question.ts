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
    return buttons(page, item, 'answers', item.options);
  }
  const [lowest, highest] = item.ends!; // there: a form is asked only with all of its words
  const ends = new Map([
    [item.min, lowest],
    [item.max, highest],
  ]);
  const shown = [...ends].map(([value, text]) => html`<span>${value}: ${text}</span>`);
  if (isTyped(item)) return page.later?.typed(page, item, shown) ?? msg('One moment…');
  const rated = allowedValues(item).map((value) => ({
    value,
    text: html`${value} <span class="unseen">${ends.get(value)}</span>`,
  }));
  return html`
    <p class="ends" lang=${page.measure.lang} aria-hidden="true">${shown}</p>
    ${buttons(page, item, 'rating', rated)}
  `;
}

/** One listener and one language for all of them, and no spaces: a form has hundreds. */
function buttons(
  { measure, session, answer }: Asking,
  { id }: Item,
  name: 'answers' | 'rating',
  options: readonly { readonly value: number; readonly text?: unknown }[],
): TemplateResult {
  const given = session.answers[id];
  const choose = ({ target }: Event) => answer(id, Number((target as HTMLInputElement).value));
  return html`<div class=${name} lang=${measure.lang} @change=${choose}>
    ${options.map(
      ({ value, text }) =>
        html`<label
          ><input type="radio" name=${id} value=${value} ?checked=${value === given} /><span
            >${text}</span
          ></label
        >`,
    )}
  </div>`;
}
