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
  /** The person tried to go on without an answer. */
  readonly unanswered: boolean;
  /** An answer that a clinician must see has been given. */
  readonly flagged: boolean;
  readonly choose: (answer: Answer) => void;
  readonly go: (action: Action) => unknown;
  /** Leads from the error to what is wrong. */
  readonly mend: (event: Event) => void;
}

/** A question page. */
export function asking(page: Asking): TemplateResult {
  const { measure, item, unanswered, choose, go } = page;
  const { lang } = measure;
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
        go({ type: 'next' });
      }}
    >
      ${
        unanswered
          ? problem(
              msg('There is a problem'),
              html`<a href="#answers" @click=${page.mend}>${msg('Choose an answer')}</a>`,
            )
          : nothing
      }
      <p class="quiet">${msg(str`Question ${page.number} of ${measure.items.length}`)}</p>
      <p id="instructions" lang=${lang}>${measure.instructions}</p>
      <fieldset part="item" aria-describedby="instructions wrong">
        <legend lang=${lang}><h2 tabindex="-1">${item.text}</h2></legend>
        ${
          unanswered
            ? html`<p id="wrong" class="error">${msg('Error: choose an answer')}</p>`
            : nothing
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
              ${msg('Prefer not to answer')}
            </button>`
          : nothing
      }
    </form>
  `;
}

function answers({ measure, item, answer, choose }: Asking): unknown {
  const { lang } = measure;
  const radio = (value: number, text: unknown) => html`
    <label>
      <input
        type="radio"
        name=${item.id}
        value=${value}
        ?checked=${value === answer}
        @change=${() => choose(value)}
      />
      <span lang=${lang}>${text}</span>
    </label>
  `;
  if (item.type === 'choice') return item.options.map(({ value, text }) => radio(value, text));

  const ends = new Map([
    [item.min, item.ends[0]],
    [item.max, item.ends[1]],
  ]);
  return html`
    <p class="ends" lang=${lang} aria-hidden="true">
      ${[...ends].map(([value, text]) => html`<span>${value}: ${text}</span>`)}
    </p>
    <div class="rating">
      ${allowedValues(item).map((value) =>
        radio(value, html`${value} <span class="unseen">${ends.get(value)}</span>`),
      )}
    </div>
  `;
}

/** Whether every scale that counts the item forgives its missing. */
function mayBeMissing({ scales }: Measure, { id }: Item): boolean {
  return scales.every(({ items, missing }) => !items.includes(id) || missing.atMost > 0);
}
