import type { GoalsSession } from '@cairnkit/engine/goals-session.js';
import { oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import type { CairnGoals } from '../goals/goals.js';
import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import { appears, press, words } from './person.js';
import { show } from './show.js';

/** What a person does with goals, for tests. */

/** Goals on the test page, once everything about them is there. */
export async function shown(template: TemplateResult): Promise<CairnGoals> {
  const el = await show<CairnGoals>(template);
  await appears(el, (root) => root.querySelector('h2'));
  return el;
}

/** What the page is about. */
export const heading = (el: CairnGoals): string => words(el.renderRoot.querySelector('h2'));

/** Presses a button, and waits until another page has the focus. */
export async function go(el: CairnGoals, name: string | RegExp): Promise<void> {
  const moved = oneEvent(el, 'cairn-progress');
  await press(el, name);
  await moved;
  await el.updateComplete;
}

/** Types into a field. */
export async function write(el: CairnGoals, id: string, text: string): Promise<void> {
  const field = el.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await el.updateComplete;
}

/** Chooses a radio button by its value. */
export async function choose(el: CairnGoals, value: string | number): Promise<void> {
  el.renderRoot.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
  await el.updateComplete;
}

/** Writes a goal and says whose it is. */
export async function setGoal(el: CairnGoals, text: string, owner = 'young-person'): Promise<void> {
  await write(el, 'text', text);
  await choose(el, owner);
  await go(el, 'Continue');
}

/** Chooses a number and goes on. */
export async function rate(el: CairnGoals, value: number): Promise<void> {
  await choose(el, value);
  await go(el, 'Continue');
}

/** Sends from the review. Returns the goals that the host gets. */
export async function sentGoals(el: CairnGoals): Promise<GoalsSubmission> {
  const submit = oneEvent<CairnSubmitEvent<GoalsSubmission>>(el, 'cairn-submit');
  await press(el, /^(Send my goals|Try again)$/);
  return (await submit).payload;
}

/** Where somebody is, without the log. */
export function placeOf({ session }: CairnGoals): Partial<GoalsSession> {
  return { ...session, log: undefined, person: undefined, label: undefined } as never;
}
