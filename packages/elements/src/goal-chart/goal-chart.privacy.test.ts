import './goal-chart.js';

import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { goal, sessions } from '../testing/courses.js';
import { appears } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnGoalChart } from './goal-chart.js';

/** Every word of it would be noticed if it came out anywhere. */
const secret = goal({ id: 'canary-id', text: 'Canary words' });

const traces = (): string =>
  JSON.stringify([
    document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, ''),
    [location.href, document.title, document.cookie, history.length],
    [{ ...localStorage }, { ...sessionStorage }],
  ]);

const showSecret = () =>
  show<CairnGoalChart>(html`
    <cairn-goal-chart sound export .goals=${[secret]} .sessions=${sessions}></cairn-goal-chart>
  `);

describe('what is in <cairn-goal-chart>', () => {
  it('leaves no mark on the page, in the address or in storage', async () => {
    const el = await showSecret();
    const before = traces();
    el.renderRoot.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    el.renderRoot.querySelector('summary')!.click();
    await appears(el, (root) => root.querySelector('table'));
    expect(traces()).to.equal(before);
    expect(el.outerHTML).not.to.match(/canary/i);
  });

  it('is in no id and no class name, and is marked for session recorders', async () => {
    const el = await showSecret();
    for (const each of el.renderRoot.querySelectorAll('*')) {
      expect(`${each.id} ${each.getAttribute('class')}`).not.to.match(/canary/i);
    }
    expect(el.classList.contains('rr-block')).to.equal(true);
    expect(el.renderRoot.querySelector('.page')!.matches('.rr-block.fs-exclude')).to.equal(true);
    expect(el.renderRoot.querySelector('input')!.matches('.rr-block')).to.equal(true);
  });

  it('does not cross the root in events of keys, clicks and fields', async () => {
    const el = await showSecret();
    const types = ['input', 'change', 'click', 'keydown', 'pointerdown'];
    const events = types.flatMap((type) => heard(el.parentElement!, type));
    el.renderRoot.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    el.renderRoot.querySelector('summary')!.click();
    await el.updateComplete;
    expect(events).to.have.length(0);
  });
});
