import type { Checking } from '@cairnkit/engine/checking.js';
import type { Service } from '@cairnkit/engine/service.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';

import type { CairnEligibility } from '../eligibility/eligibility.js';
import { appears, press } from './person.js';

/** What a person does with a checker, for examples and tests. Roots must be open. */

/** A stored session, with all of these answers, at a question; without one, at the result. */
export function stored(
  services: readonly Service[],
  answers: ServiceAnswers,
  at?: string,
): Checking {
  const form = services.map(({ id, version }) => `${id}@${version}`).join(' ');
  const own = services.flatMap(({ questions }) => questions).map(({ id }) => id);
  const kept = Object.fromEntries(
    Object.entries(answers).filter(([id]) => own.includes(id) || id === 'school'),
  );
  const trail = { form, answers: kept, asked: [] };
  return at === undefined ? { ...trail, status: 'decided' } : { ...trail, status: 'asking', at };
}

/** Fills in an answer, and goes on. */
export async function reply(el: CairnEligibility, value: ServiceAnswers[string]): Promise<void> {
  const before = el.session;
  if (value === null) {
    await press(el, /not sure/i);
  } else {
    fill(el, value);
    await press(el, 'Continue');
  }
  await appears(el, () => JSON.stringify(el.session) !== JSON.stringify(before));
  await el.updateComplete;
}

/** Chooses, ticks or types an answer. */
export function fill(el: CairnEligibility, value: ServiceAnswers[string]): void {
  const root = el.renderRoot as ParentNode;
  if (typeof value === 'number') {
    root.querySelector<HTMLInputElement>('[type="text"]')!.value = String(value);
    return;
  }
  const list = Array.isArray(value) ? (value as readonly string[]) : [value];
  for (const each of list.length > 0 ? list : ['']) {
    root.querySelector<HTMLInputElement>(`input[value="${String(each)}"]`)!.click();
  }
}

/** Answers whatever is asked, as this person would; up to a question, or to the result. */
export async function answerAll(
  el: CairnEligibility,
  person: ServiceAnswers,
  until?: string,
): Promise<void> {
  await el.updateComplete;
  for (let now = el.session; now?.status === 'asking'; now = el.session) {
    if (now.at === until) return;
    await reply(el, person[now.at]);
  }
}

/** Types the name of a school, and waits for what is found. */
export async function typeSchool(el: CairnEligibility, name: string): Promise<void> {
  const field = await appears(el, (root) => root.querySelector<HTMLInputElement>('#school'));
  field!.focus();
  field!.value = name;
  field!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await appears(el, (root) => root.querySelector('[role="option"]'));
}
