import type { Question, Service } from '@cairnkit/engine/service.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

import type { CairnEligibility } from '../eligibility/eligibility.js';
import { words } from './person.js';
import { focusAfter } from './show.js';

/** What a person does with a checker, by real keys or at real places on the page, for tests. */

export const keys = async (...names: string[]): Promise<void> => {
  for (const press of names) await sendKeys({ press });
};

export const focused = (el: LitElement) => el.shadowRoot!.activeElement as HTMLElement;

/** Goes on with the Tab key to what has this name, as far as the page goes. */
export async function tabTo(el: LitElement, name: string): Promise<void> {
  for (let i = 0; i < 40 && words(focused(el)) !== name; i += 1) await keys('Tab');
  expect(words(focused(el))).to.equal(name);
}

type Way = (
  el: CairnEligibility,
  question: Question,
  value: ServiceAnswers[string],
) => Promise<unknown>;

/** Answers by keys alone, from the heading that has the focus. */
export const byKeys: Way = async (el, question, value) => {
  if (value === null) {
    await tabTo(el, 'I’m not sure');
    return keys('Enter');
  }
  await keys('Tab');
  if (question.type === 'age') {
    await sendKeys({ type: String(value) });
  } else if (question.type === 'choices') {
    for (const each of boxes(value)) {
      const isThere = () => (focused(el) as HTMLInputElement).value === each;
      for (let i = 0; i < 40 && !isThere(); i += 1) await keys('Tab');
      await keys('Space');
    }
    await tabTo(el, 'Continue');
  } else {
    const place = question.options.findIndex((option) => option.value === value);
    await keys('Space', ...Array.from({ length: place }, () => 'ArrowDown'));
    expect(focused(el)).to.have.property('value', value);
  }
  return keys('Enter');
};

/** Answers by pressing where a finger would, so that what lies over something would be noticed. */
export const byHand: Way = async (el, _, value) => {
  const { renderRoot } = el;
  const named = (name: string) =>
    [...renderRoot.querySelectorAll('button')].find((each) => words(each) === name)!;
  if (value === null) return pressOn(named('I’m not sure'));
  if (typeof value === 'number') {
    await pressOn(renderRoot.querySelector('[type="text"]')!);
    await sendKeys({ type: String(value) });
  } else {
    for (const each of Array.isArray(value) ? boxes(value) : [value as string]) {
      await pressOn(renderRoot.querySelector(`input[value="${each}"]`)!.closest('label')!);
    }
  }
  return pressOn(named('Continue'));
};

/** What to tick; “none of these” has no value. */
const boxes = (value: unknown): readonly string[] => {
  const list = value as readonly string[];
  return list.length > 0 ? list : [''];
};

/** Presses where a finger would. */
export async function pressOn(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Answers whatever is asked, as this person would, up to the result; each page takes the focus. */
export async function walk(
  el: CairnEligibility,
  { questions }: Service,
  person: ServiceAnswers,
  way: Way,
): Promise<void> {
  el.renderRoot.querySelector<HTMLElement>('h2')!.focus();
  for (let now = el.session!; now.status === 'asking'; now = el.session!) {
    const { at } = now;
    const question = questions.find(({ id }) => id === at)!;
    await focusAfter(el, () => way(el, question, person[at]));
    expect(focused(el)).to.have.property('localName', 'h2');
  }
}
