import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Asking } from './asking.js';
import { declining, isTyped } from './answering.js';
import { question } from './question.js';

/** The usual mode: one question a page. */
export function pages(page: Asking): TemplateResult {
  const { measure, session, later, go } = page;
  const { at, changing } = session;
  const item = measure.items[at]!;
  const declined = declining(measure, item);
  return html`
    ${
      at === 0 && !changing
        ? html`<slot name="intro"></slot>`
        : html`<button class="link" @click=${() => go({ type: 'back' })}>${msg('Back')}</button>`
    }
    <form
      class="stack"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        if (isTyped(item)) later?.read(page, item, event.target as HTMLFormElement);
        go({ type: 'next' });
      }}
    >
      ${later?.mistakes(page)}
      <p class="quiet">${msg(str`Question ${at + 1} of ${measure.items.length}`)}</p>
      ${later?.advance.undo(page)}
      <p id="instructions" lang=${measure.lang}>${measure.instructions ?? measure.timeFrame}</p>
      ${later?.aloud(page, item)} ${question(page, item, html`<h2 tabindex="-1">${item.text}</h2>`)}
      <div role="status">${page.flagged.length > 0 ? later?.help() : nothing}</div>
      <button part="continue">${msg('Continue')}</button>
      ${
        declined &&
        html`<button
          type="button"
          class="link"
          @click=${() => {
            page.answer(item.id, null);
            go({ type: 'next' });
          }}
        >
          ${declined}
        </button>`
      }
    </form>
  `;
}
