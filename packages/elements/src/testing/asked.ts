import type { Answers } from '@cairnkit/engine/session.js';
import { oneEvent, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { appears, press } from './person.js';
import { show } from './show.js';

/** What a person does where several questions are on the page, for tests. */

/** A questionnaire, once its questions or its review are there. */
export async function asked(template: TemplateResult): Promise<CairnQuestionnaire> {
  const el = await show<CairnQuestionnaire>(template);
  await appears(el, (root) => root.querySelector('form, dl'));
  return el;
}

/** Waits for what no change of the page tells; on a busy machine, a file alone may take a second. */
export const soon = (comes: () => unknown) => waitUntil(comes, undefined, { timeout: 10_000 });

/** The block of a question. */
export const block = (el: CairnQuestionnaire, item: string) =>
  el.renderRoot.querySelector<HTMLElement>(`#${item}`)!;

/** The field of a question for one of its answers. */
export const option = (el: CairnQuestionnaire, item: string, value: number) =>
  block(el, item).querySelector<HTMLInputElement>(`input[value="${value}"]`)!;

/** Chooses answers, one question after the other. */
export async function chooseAll(el: CairnQuestionnaire, answers: Answers): Promise<void> {
  for (const item of Object.keys(answers)) {
    option(el, item, answers[item]!).click();
    await el.updateComplete;
  }
}

/** What the fields show as chosen or typed, by question. */
export function shownAnswers(el: CairnQuestionnaire): Record<string, string> {
  const fields = [...el.renderRoot.querySelectorAll<HTMLInputElement>('fieldset input')];
  const given = fields.filter(({ type, checked, value }) => (type === 'radio' ? checked : value));
  return Object.fromEntries(given.map((field) => [field.closest('fieldset')!.id, field.value]));
}

/** What has the focus inside. */
export const focused = (el: CairnQuestionnaire) => el.shadowRoot!.activeElement;

/** Sends from the review. Returns what the host gets, without what is new each time. */
export async function parcel(el: CairnQuestionnaire): Promise<object> {
  const submit = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
  await press(el, 'Send my answers');
  return { ...(await submit).payload, id: undefined, completedAt: undefined };
}

/** Writes down what goes wrong with nobody to catch it, before the test runner takes it away. */
export function uncaught(): Event[] {
  const events: Event[] = [];
  for (const type of ['error', 'unhandledrejection']) {
    addEventListener(type, (event) => events.push(event), { capture: true });
  }
  return events;
}
