import { allowedValues, wording } from '@cairnkit/engine/item.js';
import type { Item } from '@cairnkit/engine/measure.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { empty } from '../internal/fields.js';
import type { Asking } from './asking.js';
import { byKey, goOn, goToMissing } from './entry-keys.js';
import { numberWanted } from './mistakes.js';
import type { Rating } from './answering.js';
import { running } from './running.js';
import { numberIn } from './typed.js';

/**
 * A mode for practitioners: quick entry, from paper and by keyboard, with the scores so far. Nothing
 * until what comes later is there, which has its looks.
 */
export const drawing = () => (page: Asking) => (page.later ? entry(page) : undefined);

function entry(page: Asking): TemplateResult {
  const { measure, session, later, flagged, go } = page;
  const open = measure.items.filter(({ id }) => !Object.hasOwn(session.answers, id));
  return html`
    <form
      class="stack entry"
      autocomplete="off"
      novalidate
      @keydown=${(event: KeyboardEvent) => byKey(page, event)}
      @submit=${(event: Event) => {
        event.preventDefault();
        go({ type: 'review' });
      }}
    >
      ${later?.mistakes(page)}
      <h2 tabindex="-1">${msg(str`Enter the answers of ${measure.short}`)}</h2>
      ${keys()}
      <p id="instructions" class="quiet" lang=${measure.lang}>
        ${measure.instructions ?? measure.timeFrame}
      </p>
      <div class="beside">
        <div class="stack">${measure.items.map((item, i) => row(page, item, i))}</div>
        ${running(measure, session.answers)}
      </div>
      <div role="status">
        ${flagged.length > 0 ? html`${toFollowUp(page)} ${later?.help()}` : nothing}
      </div>
      ${open.length > 0 ? unanswered(page, open) : nothing}
      <button part="continue">${msg('Continue')}</button>
    </form>
  `;
}

function keys(): TemplateResult {
  return html`<details>
    <summary>${msg('Keys')}</summary>
    <ul>
      <li>${msg('0 to 9: the answer with that number')}</li>
      <li>${msg('Minus (-): left blank on the paper')}</li>
      <li>${msg('Backspace: take the answer back, or go to the question before')}</li>
      <li>${msg('Enter: the next question')}</li>
      <li>${msg('M: the next missing answer')}</li>
    </ul>
  </details>`;
}

function row(page: Asking, item: Item, i: number): TemplateResult {
  const { session, wrong, later, answer } = page;
  const isBlank = session.answers[item.id] === null;
  return html`<fieldset
    part="item"
    id=${item.id}
    dir="auto"
    aria-describedby="wrong-${item.id}"
    data-item=${item.id}
  >
    <legend lang=${page.measure.lang}><b>${i + 1}.</b> ${item.text}</legend>
    ${wrong.includes(item.id) ? later?.mistake(item) : nothing}
    <div class="options">
      ${isLong(item) ? field(page, item) : allowedValues(item).map((value) => option(page, item, value))}
      <button
        type="button"
        class="link"
        aria-pressed=${isBlank}
        @click=${(event: Event) => {
          empty(event, item.id);
          if (isBlank) answer(item.id);
          else answer(item.id, null);
        }}
      >
        ${msg('Left blank')}<span class="unseen">: ${item.text}</span>
      </button>
    </div>
  </fieldset>`;
}

/** Whether one key is not enough for an answer. */
const isLong = (item: Item): boolean => allowedValues(item).some((value) => !(value in digits));
const digits = [...'0123456789'];

function option(page: Asking, item: Item, value: number): TemplateResult {
  const { measure, session, answer } = page;
  const words = item.type === 'choice' ? wording(item, value) : endOf(item, value);
  return html`<label>
    <input
      type="radio"
      name=${item.id}
      value=${value}
      ?checked=${session.answers[item.id] === value}
      @change=${() => answer(item.id, value)}
    />
    <span><b>${value}</b> <span lang=${measure.lang}>${words}</span></span>
  </label>`;
}

function endOf(item: Extract<Item, { readonly type: 'rating' }>, value: number): string {
  const [lowest, highest] = item.ends!;
  return value === item.min ? lowest : value === item.max ? highest : '';
}

/** A field for a number of several digits. Goes on by itself once no further digit could follow. */
function field(page: Asking, item: Item): TemplateResult {
  const take = (event: Event, isDone: boolean) => {
    const input = event.target as HTMLInputElement;
    const value = numberIn(item, input.value);
    const mayGrow = allowedValues(item).some(
      (each) => each !== value && String(each).startsWith(String(value)),
    );
    if (value === undefined ? isDone : isDone || !mayGrow) page.answer(item.id, value);
    if (value !== undefined && !isDone && !mayGrow) goOn(input);
  };
  return html`<label class="typed">
    <span class="unseen">${numberWanted(item as Rating)}</span>
    <input
      type="text"
      inputmode="decimal"
      spellcheck="false"
      value=${page.session.answers[item.id] ?? ''}
      @input=${(event: Event) => take(event, false)}
      @change=${(event: Event) => take(event, true)}
    />
  </label>`;
}

/** Which answers a practitioner must see, by number. */
function toFollowUp({ measure, flagged }: Asking): TemplateResult {
  const numbers = flagged.map((flag) => measure.items.findIndex(({ id }) => id === flag.item) + 1);
  return html`
    <p>${msg(str`Answers to follow up: question ${numbers.join(', ')}`)}</p>
    <p>${msg('For the person who answered:')}</p>
  `;
}

/** What is still open, the way there, and the way to say that the paper has no more. */
function unanswered(page: Asking, open: readonly Item[]): TemplateResult {
  return html`<p>
    ${msg(str`Missing answers: ${open.length}.`)}
    <button
      type="button"
      class="link"
      @click=${({ currentTarget }: Event) => goToMissing(page, currentTarget as Element)}
    >
      ${msg('Go to the next missing answer')}
    </button>
    <button
      type="button"
      class="link"
      @click=${(event: Event) => {
        for (const { id } of open) {
          empty(event, id); // a field may hold what is no answer
          page.answer(id, null);
        }
      }}
    >
      ${msg('Mark all of them as left blank on the paper')}
    </button>
  </p>`;
}
