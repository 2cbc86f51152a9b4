import type { SchoolAnswer } from '@cairnkit/engine/school-choice.js';
import type { School } from '@cairnkit/engine/school-index.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { dayInWords } from '../internal/day.js';

/**
 * What an answer means: whether the team works there, and what to do next. Never an end: whoever has
 * no team at their school is told how to get help all the same.
 *
 * @param today - As in `2026-11-23`: a start that is past is not promised.
 */
export function coverage(
  { state, coverage: covered, listed }: SchoolAnswer,
  today: string,
): TemplateResult {
  const key = state === 'not-listed' && covered === 'not-covered' ? 'not-in-list' : state;
  return html`
    <div class="stack" part="coverage">
      <p><strong>${news(key)}</strong></p>
      ${listed ? details(listed, today) : nothing}
      <slot name=${state}><p>${next(key)}</p></slot>
    </div>
  `;
}

type Key = SchoolAnswer['state'] | 'not-in-list';

function news(key: Key): string {
  switch (key) {
    case 'live':
      return msg('The team works with this school.');
    case 'starting-soon':
      return msg('The team is getting ready to work with this school.');
    case 'not-yet':
      return msg('The team does not work with this school yet.');
    case 'not-in-list':
      return msg('The team may not work with your school yet. It is not on the list.');
    case 'not-listed':
      return msg('We do not know whether the team works with your school.');
    case 'not-sure':
      return msg('You do not need to know which school it is.');
  }
}

function details({ state, from, cluster }: School, today: string): unknown {
  const isToCome = state === 'starting-soon' && from !== undefined && from >= today;
  return html`
    ${isToCome ? html`<p>${msg(str`It plans to start on ${dayInWords(from)}.`)}</p>` : nothing}
    ${cluster ? html`<p>${msg(str`The school takes part together with others: ${cluster}.`)}</p>` : nothing}
  `;
}

function next(key: Key): string {
  switch (key) {
    case 'live':
      return msg('Ask a member of staff at the school how the team can help.');
    case 'starting-soon':
      return msg(
        'You can get help before then. Talk to an adult you trust at the school, or to a GP.',
      );
    case 'not-yet':
    case 'not-in-list':
      return msg(
        'There are other ways to get help. Talk to an adult you trust at the school, or to a GP.',
      );
    case 'not-listed':
      return msg('Ask a member of staff at the school. They can find out, and help you meanwhile.');
    case 'not-sure':
      return msg('Talk to a teacher or another adult you trust. They can find out with you.');
  }
}
