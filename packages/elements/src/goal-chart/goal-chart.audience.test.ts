import './goal-chart.js';

import { expect, html } from '@open-wc/testing';

import { goal, goals, ratingsOf, sessions } from '../testing/courses.js';
import { words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnGoalChart } from './goal-chart.js';

const list = [
  ...goals.goals,
  goal({ id: 'g4', ratings: ratingsOf([8, 9]) }),
  goal({ id: 'g5', ratings: ratingsOf([9, 2, 1]) }),
];

const showFor = (audience: string | null) =>
  show<CairnGoalChart>(html`
    <cairn-goal-chart
      .audience=${audience as 'practitioner'}
      .goals=${list}
      .sessions=${sessions}
    ></cairn-goal-chart>
  `);

describe('for whom <cairn-goal-chart> draws', () => {
  for (const audience of ['young-person', null, undefined]) {
    it(`judges nothing for ${audience ?? 'whom nobody has named'}`, async () => {
      const el = await showFor(audience as null);
      const said = words(el.renderRoot);
      expect(said).to.include('could be ordinary ups and downs'); // the band is there, and neutral
      expect(said).not.to.match(
        /chance|reliable|better|worse|improve|deteriorat|caseness|threshold|NHS|on average|room/i,
      );
      expect(el.renderRoot.querySelectorAll('.band')).to.have.length(0);
    });
  }

  it('tells a practitioner how certain a change is, by whose threshold, and never that it is proven', async () => {
    const said = words((await showFor('practitioner')).renderRoot);
    expect(said).to.include(
      'bigger change for the better than chance alone usually explains (3 points or more, NHS England)',
    );
    expect(said).to.include('bigger change for the worse than chance alone');
    expect(said).to.include(
      'This could be ordinary ups and downs (less than 3 points, NHS England)',
    );
    expect(said).to.include('no room to show a bigger change');
    expect(said).to.match(/On average, \d goals moved/);
    expect(said).not.to.match(/prove|significant/i);
  });

  it('shows nothing of the goals to an audience that nobody knows', async () => {
    const el = await showFor('young-person');
    const errors = heard(el, 'cairn-error');
    el.audience = 'Practitioner' as never;
    await el.updateComplete;
    expect(words(el.renderRoot)).not.to.include('Mondays');
    expect(el.renderRoot.querySelector('svg')).to.equal(null);
    expect(errors).to.have.length(1);
    el.removeAttribute('audience');
    el.audience = undefined;
    await el.updateComplete;
    expect(words(el.renderRoot)).to.include('Mondays');
  });

  it('uses no red and no green', async () => {
    const el = await showFor('practitioner');
    for (const line of el.renderRoot.querySelectorAll('.line, .markers')) {
      const style = getComputedStyle(line);
      for (const colour of [style.stroke, style.fill]) {
        const [red, green, blue] = colour.match(/\d+/g)?.map(Number) ?? [];
        if (red === undefined) continue; // none
        const isRed = red > 150 && green! < 80 && blue! < 80;
        const isGreen = green! > 100 && red < 80 && blue! < 80;
        expect(isRed || isGreen, colour).to.equal(false);
      }
    }
  });
});
