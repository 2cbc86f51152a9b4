import type { CourseContext } from '@cairnkit/engine/course.js';
import { goalCourse } from '@cairnkit/engine/goal-course.js';
import type { Goal } from '@cairnkit/engine/goals.js';
import type { Respondent } from '@cairnkit/engine/respondents.js';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { markWords } from '../chart/mark-words.js';
import { readyPanel, type ReadyPanel } from '../chart/panel.js';
import { dayInWords } from '../internal/day.js';

/** What is the same for the panels of all goals. */
export interface Frame extends CourseContext {
  readonly by: readonly Respondent[] | undefined;
  readonly scheme: string | undefined;
}

/** Longer texts than the data format allows are cut: nobody reads them, and they hide the rest. */
const longest = 2000;

/**
 * The panel of one goal, in the young person’s words.
 *
 * @param number - Of the goal among all, from 1.
 */
export function goalPanel(goal: Goal, number: number, frame: Frame): ReadyPanel {
  const name = msg(str`Goal ${number}`);
  const course = goalCourse(goal, { ...frame, name });
  const text = goal.text.length > longest ? `${goal.text.slice(0, longest)}…` : goal.text;
  return readyPanel({
    key: goal.id,
    title: html`<span class="quiet">${name}</span> <bdi>${text}</bdi>`,
    fileTitle: `${name}: ${text}`,
    about: about(goal),
    axis: msg('From 0, not started, to 10, all the way there.'),
    course,
  });
}

/** What has become of a goal that is no longer worked on as it was. */
function about({ status, history }: Goal): unknown {
  const turn = history.at(-1);
  if (!turn || status === 'active') return nothing;
  const what = markWords({ kind: status });
  return html`<p class="quiet">${msg(str`${what} on ${dayInWords(turn.on)}.`)}</p>`;
}
