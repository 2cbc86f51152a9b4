import type { Measure } from '@cairnkit/engine/measure.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';

import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { asked, block, focused } from './asked.js';
import { appears } from './person.js';

/** What a practitioner does who enters answers from paper, for tests. */

/** A page for entry, with the focus on its first question. */
export async function enter(measure: Measure = phq9): Promise<CairnQuestionnaire> {
  const el = await asked(html`
    <cairn-questionnaire .measure=${measure} mode="entry"></cairn-questionnaire>
  `);
  await appears(el, (root) => root.querySelector('.entry'));
  at(el, 'q1');
  return el;
}

/** Presses real keys, one after the other. */
export async function keys(...names: string[]): Promise<void> {
  for (const press of names) await sendKeys({ press });
}

/** Puts the focus on a question. */
export const at = (el: CairnQuestionnaire, item: string) =>
  block(el, item).querySelector('input')!.focus();

/** The question that has the focus. */
export const place = (el: CairnQuestionnaire) => focused(el)?.closest('fieldset')?.id;

export const given = (el: CairnQuestionnaire) => el.session!.answers;
