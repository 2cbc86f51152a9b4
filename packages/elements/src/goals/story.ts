import type { Goal, Rating, Turn } from '@cairnkit/engine/goals.js';
import type { Respondent } from '@cairnkit/engine/respondents.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { markWords } from '../chart/mark-words.js';
import { respondentWords } from '../chart/people-words.js';
import { dayInWords } from '../internal/day.js';
import { outOf10, ownerLine } from './words.js';

/** Everything that became of a goal: when it was agreed and changed, and how it was rated. */
export function story({ setOn, history, ratings }: Goal, by: Respondent): TemplateResult {
  const sorted = [...ratings].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return html`
    <ul>
      <li>${dayInWords(setOn)}: ${markWords({ kind: 'agreed' })}</li>
      ${history.map((turn) => html`<li>${turned(turn, by)}</li>`)}
    </ul>
    ${
      sorted.length > 0
        ? html`<h4>${msg('Ratings')}</h4>
            <ul>
              ${sorted.map((rating) => html`<li>${rated(rating)}</li>`)}
            </ul>`
        : nothing
    }
  `;
}

/** A turn: when, what, and what was so before. */
export function turned({ on, status, was, wasOwner, note }: Turn, by: Respondent): TemplateResult {
  return html`${dayInWords(on)}: ${markWords({ kind: status })}
  ${was ? html`<br />${msg('Words before:')} <bdi class="said">${was}</bdi>` : nothing}
  ${wasOwner ? html`<br />${msg('Before:')} ${ownerLine(wasOwner, by)}` : nothing}
  ${note ? html`<br />${msg('Why:')} <bdi class="said">${note}</bdi>` : nothing}`;
}

/** A rating with its day, its session, who gave it, and what it was before it was put right. */
export function rated(rating: Rating): TemplateResult {
  const { value, by, was = [] } = rating;
  return html`${ratedWhen(rating)}: ${outOf10(value)} (${respondentWords(by)})
  ${was.map(
    (each) =>
      html`<br /><span class="quiet"
          >${msg(str`It was ${each.value} until ${dayInWords(each.on)}.`)}</span
        >`,
  )}`;
}

/** When a rating was given. */
export function ratedWhen({ on, session }: Pick<Rating, 'on' | 'session'>): string {
  return session === undefined ? dayInWords(on) : msg(str`${dayInWords(on)}, session ${session}`);
}
