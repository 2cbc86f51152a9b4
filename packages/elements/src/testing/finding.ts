import { sendKeys } from '@web/test-runner-commands';

import { field, finder } from '../school-finder/school-finder.examples.js';
import type { CairnSchoolFinder } from '../school-finder/school-finder.js';
import { show } from './show.js';

/** What a person does with the field of a school finder on a real keyboard, for tests. */

/** A finder whose field has the focus, and in which something was typed. */
export async function typed(text: string, template = finder()): Promise<CairnSchoolFinder> {
  const el = await show<CairnSchoolFinder>(template);
  // What is fetched while the question is read has to be there.
  await import('../controllers/school-search.js');
  await new Promise((done) => setTimeout(done));
  await el.updateComplete;
  (await field(el)).focus();
  await type(el, text);
  return el;
}

export async function type(el: CairnSchoolFinder, text: string): Promise<void> {
  await sendKeys({ type: text });
  await el.updateComplete;
}

export async function press(el: CairnSchoolFinder, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await el.updateComplete;
}

export const input = (el: CairnSchoolFinder) => el.renderRoot.querySelector('input')!;
export const box = (el: CairnSchoolFinder) => el.renderRoot.querySelector('[role="listbox"]')!;
export const options = (el: CairnSchoolFinder) => [
  ...el.renderRoot.querySelectorAll('[role="option"]'),
];
export const focused = (el: CairnSchoolFinder) => el.shadowRoot!.activeElement;
