import type {
  NamedSchool,
  ReferralAnswer,
  ReferralAnswers,
  TypedDate,
} from '@cairnkit/engine/referral-answer.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { CairnReferral } from '../referral/referral.js';
import { shown } from './filling-in.js';
import { focused, keys, pressOn, tabTo } from './journey.js';
import { appears, words } from './person.js';
import { focusAfter } from './show.js';

/** What a person does with a form, by real keys or at real places on the page, for tests. */

/** How somebody answers a question, and how they go on. */
export interface Way {
  readonly answer: (
    el: CairnReferral,
    question: ReferralQuestion,
    value: ReferralAnswer,
  ) => Promise<unknown>;
  readonly press: (el: CairnReferral, name: string) => Promise<unknown>;
}

const select = <T extends HTMLElement = HTMLInputElement>(el: CairnReferral, selector: string) =>
  el.renderRoot.querySelector<T>(selector)!;

const box = (id: string, value: string) => `[name="${id}"][value="${value}"]`;

/** What is typed, field by field; what is chosen has none. */
function typedInto({ id, type }: ReferralQuestion, value: ReferralAnswer): [string, string][] {
  if (value === null || Array.isArray(value)) return [];
  switch (type) {
    case 'choice':
      return [];
    case 'date-of-birth':
      return Object.entries(value as TypedDate).map(([part, text]) => [
        `#field-${id}-${part}`,
        text as string,
      ]);
    case 'school':
      return [['#school', (value as NamedSchool).name]];
    default:
      return [[`#field-${id}`, String(value)]];
  }
}

/** What is chosen or ticked. */
function chosenOf({ id, type }: ReferralQuestion, value: ReferralAnswer): readonly string[] {
  if (value === null) return [`#unsure-${id}`];
  if (type === 'choice') return [box(id, value as string)];
  return Array.isArray(value) ? (value as readonly string[]).map((each) => box(id, each)) : [];
}

async function write(text: string): Promise<void> {
  // A line break is a key of its own.
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) await keys('Enter');
    await sendKeys({ type: line });
  }
}

/** Goes on with the Tab key to what matches; a group of radio buttons is one stop. */
async function tabToMatch(el: CairnReferral, selector: string): Promise<void> {
  const target = select(el, selector);
  const isThere = () => {
    const now = focused(el) as HTMLInputElement | null;
    return now === target || (target.type === 'radio' && now?.getAttribute('name') === target.name);
  };
  for (let i = 0; i < 40 && !isThere(); i += 1) await keys('Tab');
  expect(isThere(), selector).to.equal(true);
}

/** Keys alone, from the heading that has the focus. */
export const byKeys: Way = {
  async answer(el, question, value) {
    for (const [selector, text] of typedInto(question, value)) {
      await tabToMatch(el, selector);
      await write(text);
    }
    for (const selector of chosenOf(question, value)) {
      await tabToMatch(el, selector);
      const target = select(el, selector);
      await keys('Space');
      for (let i = 0; i < 40 && !target.checked; i += 1) await keys('ArrowDown');
      expect(target.checked, selector).to.equal(true);
    }
  },
  async press(el, name) {
    await tabTo(el, name);
    return keys('Enter');
  },
};

/** Pressing where a finger would, so that what lies over something would be noticed. */
export const byHand: Way = {
  async answer(el, question, value) {
    for (const [selector, text] of typedInto(question, value)) {
      await pressOn(select(el, selector));
      await write(text);
    }
    for (const selector of chosenOf(question, value)) {
      await pressOn(select(el, selector).closest('label')!);
      expect(select(el, selector).checked, selector).to.equal(true);
    }
  },
  press(el, name) {
    const all = [...el.renderRoot.querySelectorAll('button')];
    return pressOn(all.find((each) => words(each) === name)!);
  },
};

/** Answers whatever is asked, as this person would, up to the review; each page takes the focus. */
export async function walk(
  el: CairnReferral,
  form: Referral,
  person: ReferralAnswers,
  way: Way,
): Promise<void> {
  select<HTMLElement>(el, 'h2').focus();
  while (isAsking(el)) {
    const questions = shown(el, form);
    await appears(el, (root) => questions.every(({ id }) => root.querySelector(`#item-${id}`)));
    for (const question of questions) {
      const value = person[question.id];
      if (value !== undefined) await way.answer(el, question, value);
    }
    await focusAfter(el, () => way.press(el, 'Continue'));
    expect(focused(el), questions[0]!.id).to.have.property('localName', 'h2');
  }
}

const isAsking = ({ session }: CairnReferral): boolean =>
  session?.status === 'safety' || session?.status === 'asking';
