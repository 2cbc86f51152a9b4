import './battery.js';

import { parseSubmission } from '@cairnkit/engine/parse.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { soon } from '../testing/asked.js';
import { button, words } from '../testing/person.js';
import { focusAfter, heard, show } from '../testing/show.js';
import { formIn, run } from './battery.examples.js';
import type { CairnBattery } from './battery.js';

const keys = async (...names: string[]) => {
  for (const press of names) await sendKeys({ press });
};

/** Moves down a list of radios. The space bar chooses the first; arrows choose as they move. */
const chooseByKeys = (value: number) =>
  keys('Tab', 'Space', ...Array.from({ length: value }, () => 'ArrowDown'));

/** Answers the form that has just been come to, goes through its review, and sends it. */
async function fillInByKeys(el: CairnBattery, values: readonly number[]): Promise<void> {
  const form = await formIn(el);
  for (const value of values) {
    await chooseByKeys(value);
    await focusAfter(form, () => keys('Enter'));
  }
  await button(form, 'Send my answers');
  await keys(...values.map(() => 'Tab'), 'Tab');
  expect(words(form.shadowRoot!.activeElement)).to.equal('Send my answers');
  await keys('Enter');
}

describe('<cairn-battery> by keyboard alone', () => {
  it('is begun, filled in, gone on with, and ended', async () => {
    const el = await show<CairnBattery>(run());
    const submits = heard<CairnSubmitEvent>(el, 'cairn-submit');
    const focused = () => words(el.shadowRoot!.activeElement);
    await keys('Tab');
    expect(focused()).to.equal('Start');
    const first = await focusAfter(el, () => keys('Enter'));
    expect(words(first)).to.equal('Form 1 of 2: CALM-4 (invented)');

    await fillInByKeys(el, [2, 1, 0, 7]);
    await soon(() => focused() === 'That form is done');
    await keys('Tab');
    expect(focused()).to.equal('Continue');
    const second = await focusAfter(el, () => keys('Enter'));
    expect(words(second)).to.equal('Form 2 of 2: Patient Health Questionnaire-9');

    await fillInByKeys(el, [1, 2, 3, 0, 1, 2, 3, 0, 0]);
    await soon(() => focused() === 'You have finished');
    const sent = submits.map(({ body }) => Object.values(parseSubmission(body).answers));
    expect(sent).to.deep.equal([
      [2, 1, 0, 7],
      [1, 2, 3, 0, 1, 2, 3, 0, 0],
    ]);
  });

  it('leaves a form out, from below it', async () => {
    const el = await show<CairnBattery>(run({ timePoint: 'session' }));
    const focused = () => words(el.shadowRoot!.activeElement);
    await keys('Tab');
    await focusAfter(el, () => keys('Enter'));
    await formIn(el);
    const steps = ['Tab', 'Tab', 'Tab', 'Tab']; // the answers, Continue, Prefer not to answer
    await keys(...steps);
    expect(focused()).to.equal('Leave this form out');
    expect(words(await focusAfter(el, () => keys('Enter')))).to.equal('Leave this form out?');
    await keys('Tab');
    expect(focused()).to.equal('Yes, leave it out');
    await focusAfter(el, () => keys('Enter'));
    expect(focused()).to.equal('No form was filled in');
  });
});
