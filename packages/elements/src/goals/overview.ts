import { goesOn } from '@cairnkit/engine/goal-statuses.js';
import type { Goal, Rating } from '@cairnkit/engine/goals.js';
import { mostGoals, usualGoals } from '@cairnkit/engine/how-many-goals.js';
import { respondents } from '@cairnkit/engine/respondents.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { markWords } from '../chart/mark-words.js';
import { respondentWords } from '../chart/people-words.js';
import { dayInWords } from '../internal/day.js';
import { today } from '../internal/save-text.js';
import type { Page } from './view.js';
import { briefly, outOf10, ownerLine } from './words.js';

/** All goals, what was done with them, and what can be. */
export function overview(page: Page): TemplateResult {
  const { goals } = page.now;
  if (page.host.mode === 'rate') return nothingToRate();
  return html`<div class="stack">
    ${page.later?.mistakes(page)}
    <slot name="intro"></slot>
    <h2 tabindex="-1" id="goals">${msg('Goals')}</h2>
    ${page.later?.news(page)}
    ${
      goals.length > 0
        ? html`<ol class="goals">
            ${goals.map((goal, i) => card(page, goal, i + 1))}
          </ol>`
        : html`<p>${msg('There are no goals yet.')}</p>`
    }
    ${goals.length < mostGoals ? adding(page) : nothing}
    <button part="continue" @click=${() => page.go({ type: 'go', to: { status: 'reviewing' } })}>
      ${msg('Continue')}
    </button>
  </div>`;
}

function nothingToRate(): TemplateResult {
  return html`<div class="stack">
    <h2 tabindex="-1">${msg('There are no goals to rate')}</h2>
    <p>${msg('Ask the person who gave you this page.')}</p>
  </div>`;
}

function adding({ now, go }: Page): TemplateResult {
  const count = now.goals.filter(({ status }) => goesOn(status)).length;
  return html`<div class="adding">
    ${
      count >= usualGoals
        ? html`<p id="usual">${msg('Up to 3 goals at a time is usual. You can add more.')}</p>`
        : nothing
    }
    <button
      class="quieter"
      aria-describedby=${count >= usualGoals ? 'usual' : nothing}
      @click=${() => go({ type: 'go', to: { status: 'wording' } })}
    >
      ${now.goals.length > 0 ? msg('Add another goal') : msg('Add a goal')}
    </button>
  </div>`;
}

/** One goal. */
function card(page: Page, goal: Goal, number: number): TemplateResult {
  const { host, later } = page;
  const { text, status, history } = goal;
  const turn = history.at(-1);
  return html`<li part="goal">
    <h3><span class="quiet">${msg(str`Goal ${number}`)}</span> <bdi class="said">${text}</bdi></h3>
    <p class="quiet">${ownerLine(goal, host.by)}</p>
    ${
      turn && status !== 'active'
        ? html`<p>${markWords({ kind: status })}: ${dayInWords(turn.on)}</p>`
        : nothing
    }
    ${host.mode === 'agree' ? nothing : latest(goal)}
    <div class="actions">${actions(page, goal)}</div>
    <details class="story">
      <summary>
        ${msg('What has happened so far')}<span class="unseen">: ${briefly(text)}</span>
      </summary>
      ${later?.story(goal) ?? msg('One moment…')}
    </details>
  </li>`;
}

function actions(page: Page, goal: Goal): unknown {
  const { host, record, go } = page;
  const { id, text, status, ratings } = goal;
  const isNew = !record.goals.some((each) => each.id === id);
  const isRated = ratings.some(({ on, by }) => on === today() && by === host.by);
  const unseen = html`<span class="unseen">: ${briefly(text)}</span>`;
  const change = isNew && goesOn(status) ? 'wording' : 'changing';
  return html`
    ${
      host.mode === 'both' && goesOn(status)
        ? html`<button
            class="quieter"
            @click=${() => go({ type: 'go', to: { status: 'rating', goal: id } })}
          >
            ${isRated ? msg('Change today’s rating') : msg('Rate today')}${unseen}
          </button>`
        : nothing
    }
    <button class="link" @click=${() => go({ type: 'go', to: { status: change, goal: id } })}>
      ${msg('Change')}${unseen}
    </button>
  `;
}

/** The latest rating of everybody who gave one, each alone. */
function latest({ ratings }: Goal): unknown {
  const last = respondents.flatMap((by) => {
    let found: Rating | undefined;
    for (const each of ratings) if (each.by === by && !(found && each.on < found.on)) found = each;
    return found ? [found] : [];
  });
  if (last.length === 0) return html`<p>${msg('Not rated yet')}</p>`;
  return last.map((rating) => html`<p>${respondentWords(rating.by)}: ${ratedLine(rating)}</p>`);
}

function ratedLine({ value, on }: Rating): string {
  return on === today()
    ? msg(str`${outOf10(value)} today`)
    : msg(str`${outOf10(value)} on ${dayInWords(on)}`);
}
