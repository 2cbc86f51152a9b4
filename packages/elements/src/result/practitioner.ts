import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { dayInWords } from '../internal/day.js';
import { page } from '../internal/page.js';
import { hasUnused, missing, toFollowUp, type Reading } from './reading.js';
import { answerLine, directionLine, remark, scoreLine, unusedLine } from './score-words.js';

/** What a practitioner can do with the page. */
export interface Actions {
  readonly copy: () => void;
  readonly print: () => void;
}

/**
 * All that there is to tell, for somebody who knows the measure: what must be followed up comes
 * first, before any score.
 *
 * @param copied - What has become of copying, to be shown below the buttons.
 */
export function practitionerPage(
  reading: Reading,
  { copy, print }: Actions,
  copied: TemplateResult,
): TemplateResult {
  const { measure, at, beside } = reading;
  const all = measure.items.map(({ id }) => id);
  return page(
    html`<div class="stack">
      <h2>${measure.short} <span class="quiet">${measure.title}</span></h2>
      ${at ? html`<p>${msg('Answered on')} ${dayInWords(at)}</p>` : nothing}
      ${list('follow-up', msg('Answers to follow up'), reading, toFollowUp(reading))}
      ${scores(reading)}
      ${hasUnused(reading) ? html`<p class="error">${unusedLine(reading)}</p>` : nothing}
      ${list('missing', msg('Not answered'), reading, missing(reading))}
      ${beside?.remarks.map((each) => html`<p class="quiet">${each}</p>`)}
      <details ?open=${measure.scales.length === 0}>
        <summary>${msg('All answers')}</summary>
        ${answers(reading, all)}
      </details>
      <div class="buttons">
        <button @click=${copy}>${msg('Copy for notes')}</button>
        <button class="second" @click=${print}>${msg('Print')}</button>
      </div>
      ${copied}
      <p class="quiet" lang="en">${measure.licence.attribution}</p>
    </div>`,
  );
}

function scores(reading: Reading): readonly TemplateResult[] {
  const { measure, result, beside } = reading;
  return measure.scales.map((scale) => {
    const change = beside?.changes[scale.id];
    return html`<div class="score" part="score">
      <h3>${scale.title}</h3>
      <strong>${scoreLine(scale, result.scores[scale.id]!)}</strong>
      <p>${remark(reading, scale)} ${directionLine(scale)}</p>
      ${change ? html`<p class="change">${change}</p>` : nothing}
    </div>`;
  });
}

function list(name: string, title: string, reading: Reading, ids: readonly string[]): unknown {
  if (ids.length === 0) return nothing;
  return html`<div class=${name} part=${name}>
    <h3>${title}</h3>
    ${answers(reading, ids)}
  </div>`;
}

function answers(reading: Reading, ids: readonly string[]): TemplateResult {
  return html`<ul lang=${reading.measure.lang}>
    ${ids.map((id) => html`<li>${answerLine(reading, id)}</li>`)}
  </ul>`;
}
