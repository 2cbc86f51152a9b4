import { expect } from 'chai';

import type { Goal } from './goals.js';
import { mergedGoals } from './merged-goals.js';
import { madeUpGoal, madeUpGoals, madeUpRating } from './testing/made-up-goals.js';

const merged = (earlier: Goal, later: Goal): Goal =>
  mergedGoals(madeUpGoals(earlier), madeUpGoals(later)).goals[0]!;

const before = madeUpGoal('lunch');
const paused = madeUpGoal('lunch', {
  status: 'paused',
  history: [{ on: '2026-10-01', status: 'paused' }],
});
const reworded = (text: string, on: string) =>
  madeUpGoal('lunch', {
    ...{ text, status: 'changed' },
    history: [{ on, status: 'changed', was: 'Do lunch' }],
  });

describe('mergedGoals', () => {
  it('has the goals of both, in the order in which they were agreed', () => {
    const [sleep, sing] = [madeUpGoal('sleep'), madeUpGoal('sing', { setOn: '2026-09-24' })];
    const all = mergedGoals(madeUpGoals(before, sing), madeUpGoals(before, sleep));
    expect(all).to.deep.equal(madeUpGoals(before, sleep, sing));
  });

  it('has the ratings of both, each once', () => {
    const [first, second, parents] = [
      madeUpRating('2026-09-10', 0),
      madeUpRating('2026-09-17', 2),
      madeUpRating('2026-09-10', 4, { by: 'parent-or-carer' }),
    ];
    const goal = merged(
      { ...before, ratings: [first, second] },
      { ...before, ratings: [first, parents] },
    );
    expect(goal.ratings).to.deep.equal([first, parents, second]);
  });

  it('keeps both of two numbers for one rating, and says the later', () => {
    const one = { ...before, ratings: [madeUpRating('2026-09-10', 3)] };
    const other = { ...before, ratings: [madeUpRating('2026-09-10', 5)] };
    expect(merged(one, other).ratings).to.deep.equal([
      madeUpRating('2026-09-10', 5, { was: [{ value: 3, on: '2026-09-10' }] }),
    ]);
  });

  it('keeps a correction that the later record does not know of', () => {
    const corrected = madeUpRating('2026-09-10', 6, { was: [{ value: 3, on: '2026-09-17' }] });
    const [rating] = merged(
      { ...before, ratings: [corrected] },
      { ...before, ratings: [madeUpRating('2026-09-10', 3)] },
    ).ratings;
    expect(rating).to.deep.equal(corrected);
  });

  it('keeps both of two corrections, and says the later', () => {
    const corrected = (value: number, on: string) => ({
      ...before,
      ratings: [madeUpRating('2026-09-10', value, { was: [{ value: 3, on }] })],
    });
    const [rating] = merged(corrected(6, '2026-09-17'), corrected(7, '2026-09-18')).ratings;
    expect(rating).to.deep.equal(
      madeUpRating('2026-09-10', 7, {
        was: [
          { value: 3, on: '2026-09-17' },
          { value: 6, on: '2026-09-18' },
          { value: 3, on: '2026-09-18' },
        ],
      }),
    );
  });

  it('lets a pause stand that the later record does not know of', () => {
    const rated = { ...before, ratings: [madeUpRating('2026-10-02', 3)] };
    expect(merged(paused, rated)).to.deep.equal({ ...paused, ratings: rated.ratings });
  });

  it('ends as the turn of the latest day says, whichever record came in last', () => {
    const reached = madeUpGoal('lunch', {
      status: 'reached',
      history: [{ on: '2026-10-08', status: 'reached' }],
    });
    for (const goal of [merged(paused, reached), merged(reached, paused)]) {
      expect(goal.status).to.equal('reached');
      expect(goal.history.map(({ status }) => status)).to.deep.equal(['paused', 'reached']);
    }
  });

  it('loses no words where two people changed them', () => {
    const goal = merged(reworded('Eat', '2026-10-01'), reworded('Sit', '2026-10-08'));
    expect(goal).to.deep.include({
      text: 'Sit',
      status: 'changed',
      history: [
        { on: '2026-10-01', status: 'changed', was: 'Do lunch' },
        { on: '2026-10-08', status: 'changed', was: 'Eat' },
        { on: '2026-10-08', status: 'changed', was: 'Do lunch' },
      ],
    });
  });

  it('loses neither words nor owner where no turn tells of them', () => {
    const goal = merged(
      { ...before, owner: 'other', ownerNote: 'My aunt' },
      { ...before, text: 'Sing' },
    );
    expect(goal).to.deep.include({ text: 'Sing', owner: 'young-person', status: 'changed' });
    expect(goal.history).to.deep.equal([
      {
        ...{ on: '2026-09-10', status: 'changed', was: 'Do lunch' },
        wasOwner: { owner: 'other', ownerNote: 'My aunt' },
      },
    ]);
  });

  it('keeps turns that are there twice, and the order that a wrong clock gave them', () => {
    const history: Goal['history'] = [
      { on: '2026-10-08', status: 'paused' },
      { on: '2026-10-08', status: 'active' },
      { on: '2026-10-08', status: 'paused' },
      { on: '2026-10-01', status: 'active' },
    ];
    const goal = madeUpGoal('lunch', { history });
    expect(merged(goal, { ...goal, history: history.slice(0, 2) })).to.deep.equal(goal);
    expect(merged({ ...goal, history: history.slice(0, 2) }, goal)).to.deep.equal(goal);
  });

  it('takes the earlier day of agreeing', () => {
    const late = { ...before, setOn: '2026-11-01' };
    expect(merged(before, late).setOn).to.equal(before.setOn);
    expect(merged(late, before).setOn).to.equal(before.setOn);
  });

  it('refuses goals of two persons, and takes those of somebody unnamed', () => {
    const { goals } = madeUpGoals(before);
    const other = { kind: 'goals', person: 'ref-2002', goals } as const;
    expect(() => mergedGoals(madeUpGoals(before), other)).to.throw(RangeError, 'two persons');
    const unnamed = { kind: 'goals', goals } as const;
    expect(mergedGoals(unnamed, other).person).to.equal('ref-2002');
    expect(mergedGoals(other, unnamed).person).to.equal('ref-2002');
    expect(mergedGoals(unnamed, unnamed)).not.to.have.property('person');
  });
});
