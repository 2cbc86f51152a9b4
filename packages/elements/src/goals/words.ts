import type { Goal } from '@cairnkit/engine/goals.js';
import type { GoalOwner, Respondent } from '@cairnkit/engine/respondents.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Scale } from './view.js';

/** The scale in plain words of our own; a host may have those of a published form instead. */
export function ourScale(): Scale {
  return {
    question: msg('How far along is this goal today?'),
    ends: [msg('Not started'), msg('All the way there')],
  };
}

/** Whose a goal is, as whoever fills the page in would say it. */
export function ownerWords(owner: GoalOwner, by: Respondent): string {
  const isYoung = by === 'young-person';
  switch (owner) {
    case 'young-person':
      return isYoung ? msg('Mine') : msg('The young person’s');
    case 'parent-or-carer':
      return isYoung ? msg('My parent’s or carer’s') : msg('A parent’s or carer’s');
    case 'practitioner':
      return isYoung ? msg('My practitioner’s') : msg('A practitioner’s');
    case 'joint':
      return isYoung ? msg('Ours: we agreed it together') : msg('It was agreed together');
    case 'other':
      return msg('Somebody else’s');
  }
}

/** Whose a goal is, in one line. */
export function ownerLine(
  { owner, ownerNote }: Pick<Goal, 'owner' | 'ownerNote'>,
  by: Respondent,
): TemplateResult {
  return html`${msg('Whose goal it is:')}
  ${ownerWords(owner, by)}${ownerNote ? html` (<bdi>${ownerNote}</bdi>)` : nothing}`;
}

/** A rating as people say it. */
export const outOf10 = (value: number): string => msg(str`${value} out of 10`);

/** Enough of a goal’s words to tell it from others, where a button is about it. */
export function briefly(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
