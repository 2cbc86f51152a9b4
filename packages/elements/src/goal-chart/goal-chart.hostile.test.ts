import './goal-chart.js';

import { expect, html } from '@open-wc/testing';

import { goal, ratingsOf } from '../testing/courses.js';
import { endless, hostileWords } from '../testing/hostile-words.js';
import { appears, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnGoalChart } from './goal-chart.js';

const showWith = (more: Partial<CairnGoalChart>) =>
  show<CairnGoalChart>(html`
    <cairn-goal-chart
      .goals=${more.goals ?? [goal()]}
      .phases=${more.phases}
      .events=${more.events}
      .sessions=${more.sessions}
      .by=${more.by}
      .scheme=${more.scheme ?? 'nhs-england'}
    ></cairn-goal-chart>
  `);

describe('<cairn-goal-chart> on a page that means harm, or is wrong', () => {
  for (const [i, text] of hostileWords.entries()) {
    it(`shows hostile words as words and no more (${i + 1})`, async () => {
      const title = document.title;
      const el = await showWith({
        goals: [goal({ text, history: [{ on: '2026-02-01', status: 'changed', was: text }] })],
        phases: [{ from: '2026-01-20', title: text }],
        events: [{ on: '2026-02-20', title: text }],
      });
      el.renderRoot.querySelector('summary')!.click();
      await appears(el, (root) => root.querySelector('table'));
      expect(document.title).to.equal(title);
      expect(el.renderRoot.querySelectorAll('script, img, a, style')).to.have.length(0);
      const shown = el.renderRoot.querySelector('h2 bdi')!.textContent;
      expect(shown).to.equal(text);
    });
  }

  it('cuts words without an end, and stays as wide as its page', async () => {
    const el = await showWith({ goals: [goal({ text: endless })] });
    expect(el.renderRoot.querySelector('h2')!.textContent!.length).to.be.below(2100);
    expect(el.scrollWidth).to.equal(el.clientWidth);
  });

  it('draws two goals of one id as two', async () => {
    const el = await showWith({
      goals: [goal({ text: 'One' }), goal({ text: 'Two', ratings: ratingsOf([1, 2]) })],
    });
    expect(el.renderRoot.querySelectorAll('svg')).to.have.length(2);
  });

  for (const bad of [null, 7, 'text', {}, [null], [7], [{}], [{ on: 'soon', title: 'x' }]]) {
    it(`draws the goals all the same where sessions, phases and events are ${JSON.stringify(bad)}`, async () => {
      const list = bad as never;
      const el = await showWith({ sessions: list, phases: list, events: list, by: null });
      expect(el.renderRoot.querySelectorAll('svg')).to.have.length(1);
      expect(words(el.renderRoot)).to.include('Goal 1 moved from 2 to 7');
    });
  }

  for (const bad of [7, true, {}, [null], [7], ['g1'], { kind: 'goals' }]) {
    it(`refuses goals that are ${JSON.stringify(bad)}`, async () => {
      const el = await show<CairnGoalChart>(html`<cairn-goal-chart></cairn-goal-chart>`);
      el.goals = bad as never;
      await appears(el, (root) => root.querySelector('[part="refusal"]'));
      expect(el.renderRoot.querySelector('svg')).to.equal(null);
    });
  }

  it('draws days in no order, and the same day twice', async () => {
    const shuffled = [...ratingsOf([2, 3, 4, 5, 6])].reverse();
    const el = await showWith({ goals: [goal({ ratings: [...shuffled, shuffled[0]!] })] });
    expect(words(el.renderRoot)).to.include('Goal 1 moved from 2 to 6');
    expect(el.renderRoot.querySelector('input')!.max).to.equal('5');
  });

  it('knows a scheme that nobody published from one that is', async () => {
    const el = await showWith({ scheme: 'nobody' });
    expect(words(el.renderRoot)).not.to.include('ordinary ups and downs');
  });
});
