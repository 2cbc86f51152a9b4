import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { html } from 'lit';

import type { CairnReferral } from '../referral/referral.js';
import { storedAt } from './filling-in.js';
import { person } from './lantern-person.js';
import { appears, words } from './person.js';
import { show } from './show.js';

/** Lantern’s form, where somebody has filled it in, for tests. */

/** Everything that was answered, but for this. */
export function without(...open: readonly string[]): ReferralAnswers {
  return Object.fromEntries(Object.entries(person).filter(([id]) => !open.includes(id)));
}

/** At a page, with everything answered but for this. */
export async function atPage(page: string, ...open: readonly string[]): Promise<CairnReferral> {
  const session = storedAt(lanternReferral, without(...open), { status: 'asking', at: page });
  const el = await show<CairnReferral>(html`
    <cairn-referral .form=${lanternReferral} .session=${session}></cairn-referral>
  `);
  await appears(el, (root) => root.querySelector('[part="item"]'));
  return el;
}

/** At the review. */
export async function atReview(answers: ReferralAnswers = person): Promise<CairnReferral> {
  const session = storedAt(lanternReferral, answers, { status: 'reviewing' });
  const el = await show<CairnReferral>(html`
    <cairn-referral .form=${lanternReferral} .session=${session}></cairn-referral>
  `);
  await appears(el, (root) => root.querySelector('dl'));
  return el;
}

/** What the page is about. */
export const heading = (el: CairnReferral): string =>
  words(el.renderRoot.querySelector('h2[tabindex]'));

export const field = (el: CairnReferral, id: string): HTMLInputElement =>
  el.renderRoot.querySelector<HTMLInputElement>(`#field-${id}`)!;
