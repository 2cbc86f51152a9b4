import { goalRange } from '@cairnkit/engine/goal-range.js';
import { ratable } from '@cairnkit/engine/ratable.js';
import type { Goal } from '@cairnkit/engine/goals.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Page, Scale } from './view.js';

/** How far along one goal is today. */
export function rating(page: Page, goal: Goal): TemplateResult {
  const { host, now, scale, later, given, go } = page;
  const goals = ratable(now);
  const place = goals.indexOf(goal);
  const isRound = host.mode === 'rate';
  if (!scale) return html`<p>${msg('One moment…')}</p>`;
  return html`
    ${isRound && place === 0 ? html`<slot name="intro"></slot>` : back(page)}
    <form
      class="stack"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        page.take(event.target as HTMLFormElement);
      }}
    >
      ${later?.mistakes(page)}
      ${isRound ? html`<p class="quiet">${msg(str`Goal ${place + 1} of ${goals.length}`)}</p>` : nothing}
      ${given === undefined ? nothing : html`<p>${msg(str`Today’s rating was ${given} before.`)}</p>`}
      ${points(page, goal, scale, scale.question)}
      <button part="continue" @click=${once}>${msg('Continue')}</button>
      ${
        isRound
          ? html`<button type="button" class="link" @click=${() => go({ type: 'onward' })}>
              ${msg('Do not rate this goal today')}
            </button>`
          : nothing
      }
    </form>
  `;
}

/** The second click of two would be on the next page, and find no answer there yet. */
export function once(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

/** The way back to where the person came from. */
export function back({ go }: Pick<Page, 'go'>): TemplateResult {
  return html`<button class="link" @click=${() => go({ type: 'back' })}>${msg('Back')}</button>`;
}

/** The numbers from 0 to 10, with a goal and what is asked of it as the name of their group. */
export function points(page: Page, goal: Goal, scale: Scale, question: string): TemplateResult {
  const { later } = page;
  const { lang = nothing, instructions } = scale;
  return html`
    ${instructions ? html`<p id="instructions" lang=${lang}>${instructions}</p>` : nothing}
    <fieldset part="item" id="rating" dir="auto" aria-describedby="instructions wrong-rating">
      <legend>
        <h2 tabindex="-1" id="asked">
          <bdi class="said">${goal.text}</bdi> <span class="asked" lang=${lang}>${question}</span>
        </h2>
      </legend>
      ${later?.mistake(page, 'rating')} ${later?.slider(page) ?? buttons(page, scale)}
    </fieldset>
  `;
}

function buttons({ host, later, chosen }: Page, scale: Scale): unknown {
  const { lang = nothing, ends } = scale;
  if (host.slider && !later) return msg('One moment…');
  const { min, max } = goalRange;
  const values = [];
  for (let value = min; value <= max; value += 1) values.push(value);
  const meaning = (value: number) => (value === min ? ends[0] : value === max ? ends[1] : nothing);
  return html`
    <p class="ends" lang=${lang} aria-hidden="true">
      <span>${min}: ${ends[0]}</span><span>${max}: ${ends[1]}</span>
    </p>
    <div class="rating">
      ${values.map(
        (value) =>
          html`<label>
            <input type="radio" name="rating" value=${value} ?checked=${value === chosen} />
            <span>${value} <span class="unseen" lang=${lang}>${meaning(value)}</span></span>
          </label>`,
      )}
    </div>
  `;
}
