import '../questionnaire/questionnaire.js';

import type { Measure } from '@cairnkit/engine/measure.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, html } from '@open-wc/testing';

import { keepDraft, type Askable, type Draft, type DraftOptions } from '../draft/draft.js';
import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { answer, words } from './person.js';
import { show } from './show.js';

export const key = 'invitation-4711';

/** Under what the draft is stored. */
export const name = `cairn-draft:${key}`;

const drafts: Draft[] = [];
const now = Date.now;

/** Leaves nothing to the next test. For `afterEach`. */
export function tidyUp(): void {
  for (const draft of drafts.splice(0)) draft.stop();
  Date.now = now;
  sessionStorage.clear();
}

/** Keeps a draft until the end of the test. */
export function keep(element: Askable, options: Partial<DraftOptions> = {}): Draft {
  const draft = keepDraft(element, { key, ...options });
  drafts.push(draft);
  return draft;
}

export const ask = (person?: string, measure: Measure | string = calm4) =>
  show<CairnQuestionnaire>(html`
    <cairn-questionnaire .measure=${measure} .person=${person}></cairn-questionnaire>
  `);

/** The words of the question on show. */
export const question = (el: CairnQuestionnaire) => words(el.renderRoot.querySelector('h2'));

/** Has somebody answer the first questions, and then closes the page, as a reload does. */
export async function begun(options: Partial<DraftOptions> = {}, person?: string): Promise<void> {
  const el = await ask(person);
  const draft = keep(el, options);
  await answer(el, 2, 1);
  draft.stop();
  el.remove();
}

/** The page after a reload: another element, with the same line of script. */
export async function reloaded(options: Partial<DraftOptions> = {}, person?: string) {
  const el = await ask(person);
  const draft = keep(el, options);
  await settled(el);
  return { el, draft };
}

/** A draft is handed over when the element has drawn itself, and taken up when it has again. */
export async function settled(el: CairnQuestionnaire): Promise<void> {
  await el.updateComplete;
  await el.updateComplete;
  await new Promise((done) => setTimeout(done));
}

/** The first question, with nothing answered and nothing stored. */
export async function expectFresh(el: CairnQuestionnaire): Promise<void> {
  await settled(el);
  expect(question(el)).to.equal(calm4.items[0]!.text);
  expect(el.session!.answers).to.deep.equal({});
  expect(sessionStorage.getItem(name)).to.equal(null);
}
