import { allowedValues } from '@cairnkit/engine/item.js';
import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Action, Answer } from '@cairnkit/engine/session.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { help } from './help.js';
import { problem } from './problem.js';

/** One question page, and what may happen on it. */
export interface Asking {
  readonly measure: Measure;
  readonly item: Item;
  /** Number of the question, from 1. */
  readonly number: number;
  readonly answer: Answer | undefined;
  /** There is no page before this one. */
  readonly first: boolean;
  /** The person tried to go on without an answer, or with one that is none. */
  readonly unanswered: boolean;
  /** An answer that a clinician must see has been given. */
  readonly flagged: boolean;
  readonly choose: (answer: Answer) => void;
  /** Without an action: the person stays, and is told what is wrong. */
  readonly go: (action?: Action) => unknown;
  /** Leads from the error to what is wrong. */
  readonly mend: (event: Event) => void;
}

/** A question page. */
export function asking(page: Asking): TemplateResult {
  const { measure, item, unanswered, choose, go } = page;
  const { lang } = measure;
  const wanted = isTyped(item) ? numberWanted(item) : msg('Choose an answer');
  return html`
    ${
      page.first
        ? html`<slot name="intro"></slot>`
        : html`<button class="link" @click=${() => go({ type: 'back' })}>${msg('Back')}</button>`
    }
    <form
      class="stack"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        if (isTyped(item)) goOnTyped(item, page, event.target as HTMLFormElement);
        else go({ type: 'next' });
      }}
    >
      ${
        unanswered
          ? problem(
              msg('There is a problem'),
              html`<a href="#answers" @click=${page.mend}>${wanted}</a>`,
            )
          : nothing
      }
      <p class="quiet">${msg(str`Question ${page.number} of ${measure.items.length}`)}</p>
      <p id="instructions" lang=${lang}>${measure.instructions}</p>
      <fieldset part="item" aria-describedby="instructions wrong">
        <legend lang=${lang}><h2 tabindex="-1">${item.text}</h2></legend>
        ${
          unanswered ? html`<p id="wrong" class="error">${msg(str`Error: ${wanted}`)}</p>` : nothing
        }
        ${answers(page)}
      </fieldset>
      <div role="status">${page.flagged ? help() : nothing}</div>
      <button part="continue">${msg('Continue')}</button>
      ${
        mayBeMissing(measure, item)
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                choose(null);
                go({ type: 'next' });
              }}
            >
              ${item.mayNotApply ? msg('Does not apply to me') : msg('Prefer not to answer')}
            </button>`
          : nothing
      }
    </form>
  `;
}

function answers(page: Asking): unknown {
  const { item } = page;
  if (item.type === 'choice')
    return item.options.map(({ value, text }) => radio(page, value, text));

  const [lowest, highest] = item.ends!; // there: a form is asked only with all of its words
  const ends = new Map([
    [item.min, lowest],
    [item.max, highest],
  ]);
  const shown = [...ends].map(([value, text]) => html`<span>${value}: ${text}</span>`);
  return isTyped(item) ? typedField(page, item, shown) : ratingButtons(page, item, shown, ends);
}

function radio({ measure, item, answer, choose }: Asking, value: number, text: unknown): unknown {
  return html`
    <label>
      <input
        type="radio"
        name=${item.id}
        value=${value}
        ?checked=${value === answer}
        @change=${() => choose(value)}
      />
      <span lang=${measure.lang}>${text}</span>
    </label>
  `;
}

function ratingButtons(
  page: Asking,
  item: Rating,
  shown: unknown,
  ends: ReadonlyMap<number, string>,
): unknown {
  return html`
    <p class="ends" lang=${page.measure.lang} aria-hidden="true">${shown}</p>
    <div class="rating">
      ${allowedValues(item).map((value) =>
        radio(page, value, html`${value} <span class="unseen">${ends.get(value)}</span>`),
      )}
    </div>
  `;
}

function typedField({ measure, answer, choose }: Asking, item: Rating, shown: unknown): unknown {
  return html`
    <p class="ends" id="ends" lang=${measure.lang}>${shown}</p>
    <label class="typed">
      ${numberWanted(item)}
      <input
        type="text"
        name="typed"
        spellcheck="false"
        value=${answer ?? ''}
        aria-describedby="ends wrong"
        @change=${({ target }: Event) => {
          const value = typed(item, (target as HTMLInputElement).value);
          if (value !== undefined) choose(value);
        }}
      />
    </label>
  `;
}

/** More buttons than this are a wall; a line read to the millimetre would have 101. */
const mostButtons = 21;

type Rating = Extract<Item, { readonly type: 'rating' }>;

function isTyped(item: Item): item is Rating {
  return item.type === 'rating' && allowedValues(item).length > mostButtons;
}

const numberWanted = ({ min, max, step }: Rating): string =>
  msg(str`Enter a number from ${min} to ${max}, in steps of ${step ?? 1}`);

/** The answer that a text stands for, with a point or a comma; `undefined` if it is none. */
function typed(item: Rating, text: string): number | undefined {
  const value = text.trim() ? Number(text.replace(',', '.')) : NaN;
  return allowedValues(item).includes(value) ? value : undefined;
}

/** Goes on with what stands in the field; a field left empty is no answer, as before. */
function goOnTyped(item: Rating, { answer, choose, go }: Asking, form: HTMLFormElement): void {
  const { value: text } = form.elements.namedItem('typed') as HTMLInputElement;
  const value = typed(item, text);
  if (value !== undefined) choose(value);
  const isEmpty = !text.trim() && typeof answer !== 'number';
  go(value !== undefined || isEmpty ? { type: 'next' } : undefined);
}

/** Whether every scale that counts the item forgives its missing. */
function mayBeMissing({ scales, skips }: Measure, { id, mayNotApply }: Item): boolean {
  // The form itself tells some people to leave it out; who they are, the score knows.
  if (mayNotApply || skips?.some(({ items }) => items.includes(id))) return true;
  // A composite scale has no rule of its own: those of its parts hold.
  const counting = scales.filter(({ items, parts }) => !parts && items.includes(id));
  return counting.every(({ missing }) => missing.atMost > 0);
}
