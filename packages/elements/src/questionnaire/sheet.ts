import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import { empty } from '../internal/fields.js';
import { wear } from '../internal/wear.js';
import type { Asking } from './asking.js';
import { declining } from './answering.js';
import { styles } from './sheet.styles.js';

/** The instructions stand above every tenth question, as on paper: on a phone they scroll away. */
const every = 10;

/** A mode: all questions on one page. */
export function drawing(host: LitElement): typeof sheet {
  wear(host, styles);
  return sheet;
}

function sheet(page: Asking): TemplateResult {
  const { measure, session, later, go } = page;
  const { items } = measure;
  const answered = items.filter(({ id }) => Object.hasOwn(session.answers, id)).length;
  return html`
    <slot name="intro"></slot>
    <form
      class="stack sheet"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        go({ type: 'review' });
      }}
    >
      ${later?.mistakes(page)}
      <h2 tabindex="-1">${msg(str`${items.length} questions`)}</h2>
      ${items.map((_item, i) => part(page, i))}
      <p class="quiet">${msg(str`${answered} of ${items.length} questions answered`)}</p>
      <button part="continue">${msg('Continue')}</button>
    </form>
  `;
}

function part(page: Asking, i: number): TemplateResult {
  const { measure, later, flagged } = page;
  const item = measure.items[i]!;
  const mayRaise = measure.flags.some((flag) => flag.item === item.id);
  const isRaised = flagged.some((flag) => flag.item === item.id);
  const again = flagged[0]?.item === item.id ? undefined : 'again';
  return html`
    ${
      i % every === 0
        ? html`<p
            class="instructions"
            id=${i === 0 ? 'instructions' : nothing}
            lang=${measure.lang}
            aria-hidden=${i === 0 ? nothing : 'true'}
          >
            ${measure.instructions ?? measure.timeFrame}
          </p>`
        : nothing
    }
    ${later?.aloud(page, item)}
    ${page.question(page, item, html`<h3 tabindex="-1"><span>${i + 1}.</span> ${item.text}</h3>`)}
    ${decline(page, i)}
    ${mayRaise ? html`<div role="status">${isRaised ? later?.help(again) : nothing}</div>` : nothing}
  `;
}

/** Declines an item, or takes that back. */
function decline(page: Asking, i: number): unknown {
  const { measure, session, answer } = page;
  const item = measure.items[i]!;
  const declined = declining(measure, item);
  const isDeclined = session.answers[item.id] === null;
  return (
    declined &&
    html`<button
      type="button"
      class="link"
      aria-pressed=${isDeclined}
      @click=${(event: Event) => {
        empty(event, item.id);
        if (isDeclined) answer(item.id);
        else answer(item.id, null);
      }}
    >
      ${declined}<span class="unseen">: ${item.text}</span>
    </button>`
  );
}
