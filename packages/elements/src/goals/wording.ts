import type { Goal } from '@cairnkit/engine/goals.js';
import { goalOwners } from '@cairnkit/engine/respondents.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { back, once } from './rating.js';
import type { Page } from './view.js';
import { ownerWords } from './words.js';

/** A goal in somebody’s own words, and whose it is. */
export function wording(page: Page, goal: Goal | undefined): TemplateResult {
  const { now, record, later, typed } = page;
  const isStored = record.goals.some(({ id }) => id === goal?.id);
  const isFirst = now.goals.length === 0;
  return html`
    ${isFirst ? html`<slot name="intro"></slot>` : back(page)}
    <form
      class="stack"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        page.take(event.target as HTMLFormElement);
      }}
      @input=${page.edited}
      @change=${page.edited}
    >
      ${later?.mistakes(page)}
      <div class="field">
        <h2 tabindex="-1"><label for="text">${asked(goal)}</label></h2>
        <p id="hint">
          ${
            page.host.by === 'young-person'
              ? msg('Use your own words. Say one thing that you would like to be different.')
              : msg('Use the young person’s own words, and say one thing.')
          }
        </p>
        ${later?.mistake(page, 'text')}
        <textarea
          id="text"
          class="text"
          rows="4"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          .defaultValue=${typed?.text ?? goal?.text ?? ''}
          aria-describedby="hint wrong-text long"
        ></textarea>
        <p id="long" role="status">${later?.long(page)}</p>
      </div>
      ${owners(page, goal)} ${isStored ? why(page) : nothing}
      <button part="continue" @click=${once}>${msg('Continue')}</button>
      ${goal && !isStored ? removal(page, goal) : nothing}
    </form>
  `;
}

function asked(goal: Goal | undefined): string {
  return goal ? msg('What is the goal now?') : msg('What is the goal?');
}

function owners(page: Page, goal: Goal | undefined): TemplateResult {
  const { host, later, typed } = page;
  const chosen = typed?.owner ?? goal?.owner;
  return html`
    <fieldset id="owner" aria-describedby="wrong-owner">
      <legend><h3>${msg('Whose goal is it?')}</h3></legend>
      ${later?.mistake(page, 'owner')}
      ${goalOwners.map(
        (owner) =>
          html`<label>
            <input type="radio" name="owner" value=${owner} ?checked=${owner === chosen} />
            <span>${ownerWords(owner, host.by)}</span>
          </label>`,
      )}
      <div class="field who">
        <label for="who">${msg('Whose? (optional)')}</label>
        <input
          type="text"
          id="who"
          class="text"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          value=${typed?.ownerNote ?? goal?.ownerNote ?? ''}
          aria-describedby="wrong-who"
        />
        ${later?.mistake(page, 'who')}
      </div>
    </fieldset>
  `;
}

/** Why something changes, in a few words, for whoever reads it later. */
export function why(page: Page): TemplateResult {
  const { later, typed } = page;
  return html`<div class="field">
    <label for="note">${msg('Why? (optional)')}</label>
    ${later?.mistake(page, 'note')}
    <textarea
      id="note"
      class="text"
      rows="2"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      .defaultValue=${typed?.note ?? ''}
      aria-describedby="wrong-note"
    ></textarea>
  </div>`;
}

function removal({ go }: Page, { id }: Goal): TemplateResult {
  const remove = () => go({ type: 'do', step: { type: 'remove', goal: id } });
  return html`<button type="button" class="link" @click=${remove}>
    ${msg('Remove this goal')}
  </button>`;
}
