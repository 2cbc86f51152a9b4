import './goal-chart.js';

import { expect, html } from '@open-wc/testing';

import { events, goal, goals, phases, ratingsEvery, sessions } from '../testing/courses.js';
import { appears, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnGoalChart } from './goal-chart.js';

const showGoals = (list: CairnGoalChart['goals']) =>
  show<CairnGoalChart>(html`
    <cairn-goal-chart
      .goals=${list}
      .sessions=${sessions}
      .phases=${phases}
      .events=${events}
    ></cairn-goal-chart>
  `);

async function opened(el: CairnGoalChart): Promise<HTMLTableElement> {
  el.renderRoot.querySelector('summary')!.click();
  return (await appears(el, (root) => root.querySelector('table')))!;
}

const cells = (table: HTMLTableElement) =>
  [...table.rows].map((row) => [...row.cells].map((cell) => words(cell)));

describe('the table of <cairn-goal-chart>', () => {
  it('has every score and all that happened, in order of time', async () => {
    const table = await opened(await showGoals([goals.goals[1]!]));
    expect(words(table.caption)).to.equal('Goal 1: scores and what happened');
    expect(cells(table)).to.deep.equal([
      ['Day', 'Session', 'Young person', 'Parent or carer', 'Notes'],
      ['12 January 2026', '1', '0', '1', 'Goal agreed; Assessment'],
      ['19 January 2026', '2', '1', '', ''],
      ['26 January 2026', '3', '1', '', ''],
      ['9 February 2026', '4', '3', '1', 'Therapy'],
      ['23 February 2026', '5', 'not scored', 'not scored', ''],
      ['2 March 2026', '6', '2', '', ''],
      ['9 March 2026', '7', '4', '', ''],
      ['16 March 2026', '', '', '', 'Exams began'],
      ['23 March 2026', '8', '4', '3', ''],
      ['13 April 2026', '9', '5', '3', 'Review'],
      ['20 April 2026', '10', '6', '5', ''],
    ]);
  });

  it('has heads for its columns and its rows', async () => {
    const table = await opened(await showGoals(goals.goals));
    for (const head of table.tHead!.rows[0]!.cells) expect(head.scope).to.equal('col');
    for (const row of table.tBodies[0]!.rows) expect(row.cells[0]!.scope).to.equal('row');
  });

  it('is made when it is opened, and gone when it is closed', async () => {
    const el = await showGoals([goal({ ratings: ratingsEvery(7, 100) })]);
    expect(el.renderRoot.querySelector('table')).to.equal(null);
    expect((await opened(el)).tBodies[0]!.rows.length).to.be.least(100);
    el.renderRoot.querySelector('summary')!.click();
    await appears(el, (root) => !root.querySelector('table'));
  });

  it('is open on paper, whatever its length, and closed again afterwards', async () => {
    const el = await showGoals(goals.goals);
    dispatchEvent(new Event('beforeprint'));
    const all = [...el.renderRoot.querySelectorAll('figure > details')] as HTMLDetailsElement[];
    expect(all.map(({ open }) => open)).to.deep.equal([true, true, true]);
    expect(el.renderRoot.querySelectorAll('table')).to.have.length(3);
    expect(el.renderRoot.querySelector('svg')!.width.baseVal.value).to.be.most(672);
    dispatchEvent(new Event('afterprint'));
    expect(all.map(({ open }) => open)).to.deep.equal([false, false, false]);
    await appears(el, (root) => !root.querySelector('table'));
  });

  it('tells what was corrected, and the words of a goal before they were changed', async () => {
    const ratings = [
      { on: '2026-01-12', value: 6, by: 'young-person', was: [{ value: 9, on: '2026-01-13' }] },
    ] as const;
    const history = [{ on: '2026-03-02', status: 'changed', was: 'Run a mile' }] as const;
    const table = await opened(
      await showGoals([
        goal({ ratings: structuredClone(ratings) as never, history: [...history] }),
      ]),
    );
    const said = words(table);
    expect(said).to.include('corrected from 9');
    expect(said).to.include('before: “Run a mile”');
  });
});
