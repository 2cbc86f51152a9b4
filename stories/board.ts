import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

import { examples as checking } from '../packages/elements/src/eligibility/eligibility.examples.js';
import { examples as words } from '../packages/elements/src/glossary/glossary.examples.js';
import { examples as moved } from '../packages/elements/src/goal-chart/goal-chart.examples.js';
import { examples as goals } from '../packages/elements/src/goals/goals.examples.js';
import { examples as asking } from '../packages/elements/src/questionnaire/questionnaire.examples.js';
import { examples as leaving } from '../packages/elements/src/quick-exit/quick-exit.examples.js';
import { examples as results } from '../packages/elements/src/result/result.examples.js';
import { examples as schools } from '../packages/elements/src/school-finder/school-finder.examples.js';
import { examples as scores } from '../packages/elements/src/score-chart/score-chart.examples.js';
import { examples as terms } from '../packages/elements/src/term/term.examples.js';
import { examples as help } from '../packages/elements/src/urgent-help/urgent-help.examples.js';
import { choose, drawn } from '../packages/elements/src/testing/person.js';
import type { Example } from './story.js';

const chosen: Example = {
  render: asking.rating.render,
  act: async (root) => choose(await drawn(root), 4),
};

/** The main elements in the states that have colours of their own. */
const shown: readonly Example[] = [
  chosen,
  asking.unanswered,
  asking.failed,
  asking.sent,
  help.withLocal,
  checking.likelySuitable,
  schools.lookedAt,
  goals.overview,
  results.flagged,
  moved.severalRespondents,
  scores.practitioner,
  terms.opened,
  words.searched,
  leaving.pressedTwice,
];

/** All of them on one page, in the looks that the toolbar would give them. */
export function board(globals: Readonly<Record<string, string>>): StoryObj {
  const story = { globals, render: () => html`<div class="board">${shown.map(cell)}</div>` };
  // In another language nothing is called what it is pressed by: there they stand as they come.
  return globals.language ? story : { ...story, play: act };
}

const cell = ({ render }: Example): TemplateResult => html`<section>${render()}</section>`;

async function act({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const cells = canvasElement.querySelectorAll<HTMLElement>('section');
  for (const [i, example] of shown.entries()) await example.act?.(cells[i]!);
}
