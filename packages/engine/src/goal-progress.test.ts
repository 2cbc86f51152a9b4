import { expect } from 'chai';

import { goalProgress } from './goal-progress.js';
import { madeUpGoal, madeUpGoals, madeUpRating } from './testing/made-up-goals.js';

/** A goal rated by the young person, week by week. */
const rated = (id: string, ...values: readonly number[]) =>
  madeUpGoal(id, {
    ratings: values.map((value, i) => madeUpRating(`2026-09-${10 + 7 * i}`, value)),
  });

/** What the first goal comes to. */
const changeOf = (...values: readonly number[]) =>
  goalProgress(madeUpGoals(rated('lunch', ...values))).changes[0]!;

describe('goalProgress', () => {
  it('is the last rating less the first', () => {
    expect(goalProgress(madeUpGoals(rated('lunch', 2, 6, 5)))).to.deep.include({
      scheme: 'nhs-england',
      threshold: 3,
      changes: [
        {
          goal: 'lunch',
          by: 'young-person',
          ratings: 3,
          first: { on: '2026-09-10', value: 2 },
          last: { on: '2026-09-24', value: 5 },
          change: 3,
          reliable: 'improvement',
          noRoom: false,
        },
      ],
    });
  });

  const cases: [what: string, values: number[], change: number | null, reliable: string | null][] =
    [
      ['up by less than 3', [2, 4], 2, 'none'],
      ['up by 3', [0, 3], 3, 'improvement'],
      ['down by 3', [7, 9, 4], -3, 'deterioration'],
      ['not at all', [5, 8, 5], 0, 'none'],
      ['from 0 and back to 0', [0, 4, 0], 0, 'none'],
      ['once only', [0], null, null],
    ];
  for (const [what, values, change, reliable] of cases) {
    it(`judges a goal that moved ${what}`, () => {
      expect(changeOf(...values)).to.include({ change, reliable });
    });
  }

  it('says where the scale has no room for a reliable rise', () => {
    const room = [6, 7, 8, 10].map((value) => changeOf(value, 10).noRoom);
    expect(room).to.deep.equal([false, false, true, true]);
  });

  it('goes by days, and within a day by the order given', () => {
    const ratings = [
      madeUpRating('2026-10-01', 4, { session: 2 }),
      madeUpRating('2026-09-10', 1),
      madeUpRating('2026-10-01', 9, { session: 3 }),
      madeUpRating('2026-09-10', 2, { session: 1 }),
    ];
    const [change] = goalProgress(madeUpGoals(madeUpGoal('lunch', { ratings }))).changes;
    expect(change).to.deep.include({
      first: { on: '2026-09-10', value: 1 },
      last: { on: '2026-10-01', value: 9 },
    });
  });

  it('never puts respondents together', () => {
    const ratings = [
      madeUpRating('2026-09-10', 1),
      madeUpRating('2026-09-10', 5, { by: 'parent-or-carer' }),
      madeUpRating('2026-10-01', 4),
      madeUpRating('2026-10-01', 4, { by: 'parent-or-carer' }),
    ];
    const { changes, means } = goalProgress(madeUpGoals(madeUpGoal('lunch', { ratings })));
    expect(changes.map(({ by, change }) => [by, change])).to.deep.equal([
      ['young-person', 3],
      ['parent-or-carer', -1],
    ]);
    expect(means).to.deep.equal([
      { by: 'young-person', goals: 1, change: 3 },
      { by: 'parent-or-carer', goals: 1, change: -1 },
    ]);
  });

  it('has the mean of the goals that moved, without a verdict', () => {
    const goals = madeUpGoals(
      rated('lunch', 2, 5),
      rated('sleep', 0, 1),
      rated('hand', 4, 4),
      rated('sing', 7),
    );
    expect(goalProgress(goals).means).to.deep.equal([
      { by: 'young-person', goals: 3, change: 1.33333333333 },
    ]);
  });

  it('says nothing of goals without ratings', () => {
    const { changes, means } = goalProgress(madeUpGoals(madeUpGoal('lunch')));
    expect([changes, means]).to.deep.equal([[], []]);
  });

  it('gives no verdict under a scheme that has no threshold', () => {
    const progress = goalProgress(madeUpGoals(rated('lunch', 2, 10)), 'nobody');
    expect(progress).to.include({ threshold: null, source: null });
    expect(progress.changes[0]).to.include({ change: 8, reliable: null, noRoom: false });
  });

  it('names where its threshold was published', () => {
    expect(goalProgress(madeUpGoals()).source).to.include('NHSDigital');
  });
});
