import './goals.js';

import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import { heading, shown } from '../testing/goal-keeping.js';
import { goalsPage, lunch, three } from '../testing/goals-page.js';
import { words } from '../testing/person.js';
import { focusAfter } from '../testing/show.js';
import type { CairnGoals } from './goals.js';

const keys = async (...names: string[]) => {
  for (const press of names) await sendKeys({ press });
};
const focused = (el: CairnGoals) => el.shadowRoot!.activeElement as HTMLInputElement;

/** Goes on with the Tab key to what has this name. */
async function tabTo(el: CairnGoals, name: string): Promise<void> {
  for (let i = 0; i < 40 && words(focused(el)) !== name; i += 1) await keys('Tab');
  expect(words(focused(el))).to.equal(name);
}

/** Presses where a finger would, so that what lies over something would be noticed. */
async function pressOn(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}
const named = (el: CairnGoals, name: string) =>
  [...el.renderRoot.querySelectorAll('button')].find((each) => words(each) === name)!;

describe('goals by keyboard alone', () => {
  it('are agreed and sent', async () => {
    const el = await shown(goalsPage({ mode: 'agree' }));
    el.renderRoot.querySelector<HTMLElement>('h2')!.focus();
    await keys('Tab');
    expect(focused(el).id).to.equal('text');
    await sendKeys({ type: 'Sing loudly' });
    await keys('Tab', 'Space', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focused(el).value).to.equal('joint');
    await focusAfter(el, () => keys('Enter'));
    expect(heading(el)).to.equal('Goals');
    expect(focused(el).localName).to.equal('h2');
    await tabTo(el, 'Continue');
    await focusAfter(el, () => keys('Enter'));
    await tabTo(el, 'Send my goals');
    await focusAfter(el, () => keys('Space'));
    expect(heading(el)).to.equal('Your goals have been sent');
  });

  it('are rated with arrows and Enter, and a mistake takes the focus', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    el.renderRoot.querySelector<HTMLElement>('h2')!.focus();
    await tabTo(el, 'Continue');
    await focusAfter(el, () => keys('Enter'));
    expect(focused(el)).to.have.class('alarm');
    await keys('Tab', 'Enter');
    expect(focused(el).type).to.equal('radio');
    await keys('Space', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(focused(el).value).to.equal('3');
    await focusAfter(el, () => keys('Enter'));
    expect(el.session!.log).to.have.length(1);
    expect(el.session!.log[0]).to.include({ goal: 'lunch', value: 3 });
  });

  it('show where the person is: the focus is on every next page', async () => {
    const el = await shown(goalsPage({ goals: three }));
    el.renderRoot.querySelector<HTMLElement>('h2')!.focus();
    await tabTo(el, `Change: ${lunch.text}`);
    await focusAfter(el, () => keys('Enter'));
    expect(words(focused(el))).to.include('What do you want to change?');
    await keys('Tab', 'Space', 'ArrowDown');
    expect(focused(el).value).to.equal('reached');
    await focusAfter(el, () => keys('Enter'));
    expect(words(focused(el))).to.equal('Goals');
    await keys('Tab');
    expect(words(focused(el))).to.equal('Undo');
    await focusAfter(el, () => keys('Enter'));
    expect(words(focused(el))).to.equal('Goals');
  });

  it('are rated on a slider, also with a key that does not move it', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate', slider: true }));
    el.renderRoot.querySelector<HTMLElement>('h2')!.focus();
    await keys('Tab');
    expect(focused(el).type).to.equal('range');
    await keys('Home', 'Home');
    expect(focused(el)).to.have.attribute('aria-valuetext', '0 out of 10');
    await keys('End', 'ArrowLeft');
    expect(focused(el)).to.have.attribute('aria-valuetext', '9 out of 10');
    await tabTo(el, 'Continue'); // on a slider, Enter does nothing in Firefox
    await focusAfter(el, () => keys('Enter'));
    expect(el.session!.log[0]).to.include({ goal: 'lunch', value: 9 });
  });
});

describe('goals by hand', () => {
  it('are rated and sent by pressing where a finger would', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    for (const value of [0, 10]) {
      await pressOn(el.renderRoot.querySelector(`input[value="${value}"]`)!.closest('label')!);
      await focusAfter(el, () => pressOn(named(el, 'Continue')));
    }
    expect(el.session!.log.map((entry) => 'value' in entry && entry.value)).to.deep.equal([0, 10]);
    await focusAfter(el, () => pressOn(named(el, 'Send my goals')));
    expect(heading(el)).to.equal('Your goals have been sent');
  });

  it('are not skipped by a second click of two', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    await pressOn(el.renderRoot.querySelector('input[value="4"]')!.closest('label')!);
    const twice = named(el, 'Continue');
    twice.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true }));
    twice.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true }));
    await el.updateComplete;
    await el.updateComplete;
    expect(heading(el)).to.include('Sleep in my own bed');
    expect(el.renderRoot.querySelector('.alarm')).to.equal(null);
  });
});
