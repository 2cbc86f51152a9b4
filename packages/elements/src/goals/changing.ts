import { goesOn } from '@cairnkit/engine/goal-statuses.js';
import type { Goal } from '@cairnkit/engine/goals.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { back, once } from './rating.js';
import type { Page } from './view.js';
import { why } from './wording.js';

/** What can be done with a goal that was there before. */
export type Change = 'words' | 'reached' | 'paused' | 'stopped' | 'active' | 'look-back';

/** What is to become of a goal: one choice, and in a few words why. */
export function changing(page: Page, goal: Goal): TemplateResult {
  const { later, take } = page;
  return html`
    ${back(page)}
    <form
      class="stack"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        take(event.target as HTMLFormElement);
      }}
    >
      ${later?.mistakes(page)}
      <fieldset id="change" dir="auto" aria-describedby="wrong-change">
        <legend>
          <h2 tabindex="-1">
            <bdi class="said">${goal.text}</bdi>
            <span class="asked">${msg('What do you want to change?')}</span>
          </h2>
        </legend>
        ${later?.mistake(page, 'change')}
        ${changesOf(page, goal).map(
          (change) =>
            html`<label>
              <input type="radio" name="change" value=${change} />
              <span>${words(change)}</span>
            </label>`,
        )}
      </fieldset>
      <div class="reason">${why(page)}</div>
      <button part="continue" @click=${once}>${msg('Continue')}</button>
    </form>
  `;
}

function changesOf({ host, record }: Page, { id, status }: Goal): readonly Change[] {
  const isOpen = goesOn(status);
  const stored = record.goals.find((goal) => goal.id === id);
  const turns = (['reached', 'paused', 'stopped'] as const).filter((each) => each !== status);
  return [
    ...(isOpen ? (['words'] as const) : (['active'] as const)),
    ...turns,
    ...(host.mode === 'both' && stored && stored.ratings.length > 0
      ? (['look-back'] as const)
      : []),
  ];
}

function words(change: Change): string {
  switch (change) {
    case 'words':
      return msg('Its words, or whose goal it is');
    case 'reached':
      return msg('It has been reached');
    case 'paused':
      return msg('Pause it for now');
    case 'stopped':
      return msg('Stop working on it');
    case 'active':
      return msg('Take it up again');
    case 'look-back':
      return msg('An earlier rating is wrong');
  }
}
