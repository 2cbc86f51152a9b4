import './goal-chart.js';

import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { goal, goals, phases, ratingsOf, sessions } from '../testing/courses.js';
import { words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnGoalChart } from './goal-chart.js';

const showGoals = (list: CairnGoalChart['goals'] = [goal()]) =>
  show<CairnGoalChart>(html`
    <cairn-goal-chart .goals=${list} .sessions=${sessions} .phases=${phases}></cairn-goal-chart>
  `);

const field = (el: CairnGoalChart) => el.renderRoot.querySelector('input')!;
const spoken = (el: CairnGoalChart) => field(el).getAttribute('aria-valuetext');

async function press(el: CairnGoalChart, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await el.updateComplete;
  }
}

describe('the data cursor of <cairn-goal-chart>', () => {
  it('begins at the latest score, and speaks day, goal, score and session at every key', async () => {
    const el = await showGoals();
    field(el).focus();
    expect(spoken(el)).to.equal('20 April 2026, goal 1, 7 out of 10, session 10 of 10');
    await press(el, 'ArrowLeft');
    expect(spoken(el)).to.equal('13 April 2026, goal 1, 7 out of 10, session 9 of 10');
    await press(el, 'Home');
    expect(spoken(el)).to.equal('12 January 2026, goal 1, 2 out of 10, session 1 of 10');
    await press(el, 'ArrowRight');
    expect(spoken(el)).to.equal('19 January 2026, goal 1, 3 out of 10, session 2 of 10');
    await press(el, 'End');
    expect(spoken(el)).to.equal('20 April 2026, goal 1, 7 out of 10, session 10 of 10');
    await press(el, 'ArrowRight');
    expect(spoken(el)).to.equal('20 April 2026, goal 1, 7 out of 10, session 10 of 10');
  });

  it('stops at sessions without a score', async () => {
    const el = await showGoals();
    field(el).focus();
    await press(el, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(spoken(el)).to.equal('23 February 2026, goal 1, not scored, session 5 of 10');
  });

  it('goes from phase to phase with Page Up and Page Down', async () => {
    const el = await showGoals();
    field(el).focus();
    await press(el, 'PageDown');
    expect(spoken(el)).to.contain('13 April 2026'); // Review begins
    await press(el, 'PageDown');
    expect(spoken(el)).to.contain('9 February 2026'); // Therapy
    await press(el, 'PageDown');
    expect(spoken(el)).to.contain('12 January 2026'); // Assessment
    await press(el, 'PageDown');
    expect(spoken(el)).to.contain('12 January 2026');
    await press(el, 'PageUp');
    expect(spoken(el)).to.contain('9 February 2026');
    await press(el, 'PageUp', 'PageUp');
    expect(spoken(el)).to.contain('20 April 2026'); // the last of all
  });

  it('says whose score it is where there are several people', async () => {
    const el = await showGoals([goals.goals[1]!]);
    field(el).focus();
    expect(spoken(el)).to.equal(
      '20 April 2026, goal 1 (parent or carer), 5 out of 10, session 10 of 10',
    );
    await press(el, 'ArrowLeft');
    expect(spoken(el)).to.equal(
      '20 April 2026, goal 1 (young person), 6 out of 10, session 10 of 10',
    );
  });

  it('is one Tab stop a panel, and marks the point it is on for those who see', async () => {
    const el = await showGoals(goals.goals);
    const ring = () => el.renderRoot.querySelectorAll('.ring').length;
    expect(ring()).to.equal(0);
    field(el).focus();
    await press(el, 'ArrowLeft');
    expect(ring()).to.equal(1);
    expect(words(el.renderRoot.querySelector('.said'))).to.equal(spoken(el));
    const [svg, active] = [el.renderRoot.querySelector('svg')!, el.shadowRoot!.activeElement!];
    expect(active).to.equal(field(el));
    expect(getComputedStyle(svg).outlineStyle).to.equal('solid');
    await press(el, 'Tab');
    expect(el.shadowRoot!.activeElement!.localName).to.equal('summary');
    expect(ring()).to.equal(0);
    await press(el, 'Tab');
    expect(el.shadowRoot!.activeElement).to.equal(el.renderRoot.querySelectorAll('input')[1]);
  });

  it('stays where it is when scores are added', async () => {
    const el = await showGoals();
    field(el).focus();
    await press(el, 'Home', 'ArrowRight');
    const before = spoken(el);
    el.goals = [goal({ ratings: ratingsOf([2, 3, 3, 4, undefined, 4, 6, 5, 7, 9]) })];
    await el.updateComplete;
    expect(spoken(el)).to.equal(before);
    expect(field(el).value).to.equal('1');
  });

  it('reads the nearest point where somebody points or taps', async () => {
    const el = await showGoals();
    const chart = el.renderRoot.querySelector('.chart')!;
    const { left, right, top } = el.renderRoot.querySelector('svg')!.getBoundingClientRect();
    const point = async (type: string, clientX: number, pointerType = 'mouse') => {
      const where = { clientX, clientY: top + 60, pointerType, bubbles: true, composed: true };
      chart.dispatchEvent(new PointerEvent(type, where));
      await el.updateComplete;
    };
    await point('pointermove', left + 1);
    expect(words(el.renderRoot.querySelector('.said'))).to.contain('12 January 2026');
    expect(el.renderRoot.querySelectorAll('.ring')).to.have.length(1);
    await point('pointerdown', right - 1, 'touch');
    expect(spoken(el)).to.contain('20 April 2026');
    await point('pointerleave', right, 'mouse');
    expect(el.renderRoot.querySelectorAll('.ring')).to.have.length(0);
  });
});
