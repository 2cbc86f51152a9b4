import { allowedValues } from '@cairnkit/engine/item.js';
import type { Item } from '@cairnkit/engine/measure.js';
import { html, type TemplateResult } from 'lit';

import type { Asking } from './asking.js';
import { numberWanted } from './mistakes.js';
import type { Rating } from './answering.js';

/** A field for a rating with more numbers than fit on buttons. `ends` says what the ends mean. */
export function typed(page: Asking, item: Rating, ends: unknown): TemplateResult {
  const { measure, session } = page;
  const name = `ends-${item.id}`;
  return html`
    <p class="ends" id=${name} lang=${measure.lang}>${ends}</p>
    <label class="typed">
      ${numberWanted(item)}
      <input
        type="text"
        name="typed"
        spellcheck="false"
        value=${session.answers[item.id] ?? ''}
        aria-describedby="${name} wrong-${item.id}"
        @change=${({ target }: Event) => take(page, item, (target as HTMLInputElement).value)}
      />
    </label>
  `;
}

/** Takes what stands in the field of a page; some ways to type tell nobody of a change. */
export function read(page: Asking, item: Rating, form: HTMLFormElement): void {
  take(page, item, (form.elements.namedItem('typed') as HTMLInputElement).value);
}

/** What is no answer takes the earlier one back; an empty field leaves a declined item declined. */
function take({ session, answer }: Asking, item: Rating, text: string): void {
  const before = session.answers[item.id];
  const value = numberIn(item, text);
  const after = text.trim() || before !== null ? value : null;
  if (after !== before) answer(item.id, after);
}

/** The answer that was typed, if it is one. Also with a decimal comma, as many people write it. */
export function numberIn(item: Item, text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  // Not `Number` alone, which takes `0x5` for a number, and nothing for 0.
  const value = /^-?[\d.]+$/.test(plain) ? Number(plain) : NaN;
  return allowedValues(item).find((each) => each === value);
}
