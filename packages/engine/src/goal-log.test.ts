import { expect } from 'chai';

import { alters, goalsAfter, logged, type GoalLog, type Logged } from './goal-log.js';
import type { GoalStep } from './goal-step.js';
import { madeUpGoal, madeUpGoals, madeUpRating } from './testing/made-up-goals.js';

const on = '2026-10-01';
const record = madeUpGoals(
  madeUpGoal('lunch', { ratings: [madeUpRating(on, 2), madeUpRating('2026-09-24', 5)] }),
  madeUpGoal('sleep', { status: 'paused', history: [{ on: '2026-09-24', status: 'paused' }] }),
);

const rate = (goal: string, value: number): GoalStep => ({
  ...{ type: 'rate', goal, value, on, by: 'parent-or-carer' },
});
const change = (goal: string, text: string): GoalStep => ({
  ...{ type: 'change', goal, text, on, owner: 'young-person' },
});
const turn = (goal: string, status: 'active' | 'paused' | 'reached'): GoalStep => ({
  ...{ type: 'turn', goal, status, on },
});
const agree: GoalStep = { type: 'agree', goal: 'sing', text: 'Sing', owner: 'joint', on };

function log(...entries: readonly Logged[]): GoalLog {
  let all: GoalLog = [];
  for (const entry of entries) all = logged(record, all, entry);
  return all;
}
/** What comes of entries, for one goal. */
const after = (goal: string, ...entries: readonly Logged[]) =>
  goalsAfter(record, log(...entries)).goals.find(({ id }) => id === goal);

describe('thinking again within one sitting', () => {
  it('leaves no trace of a rating, its words or a turn', () => {
    expect(after('lunch', rate('lunch', 3), rate('lunch', 4))!.ratings.at(-1)).to.deep.equal(
      madeUpRating(on, 4, { by: 'parent-or-carer' }),
    );
    const [lunch] = [after('lunch', change('lunch', 'Eat'), change('lunch', 'Eat soup'))];
    expect(lunch!.history.map(({ was }) => was)).to.deep.equal(['Do lunch']);
    const reached = after('lunch', turn('lunch', 'paused'), turn('lunch', 'reached'));
    expect(reached!.history).to.deep.equal([{ on, status: 'reached' }]);
  });

  it('does so even when other goals were seen to meanwhile', () => {
    const entries = [rate('lunch', 3), agree, rate('sing', 1), change('lunch', 'Eat')];
    const ratings = after('lunch', ...entries, rate('lunch', 7))!.ratings;
    expect(ratings.at(-1)).to.deep.equal(madeUpRating(on, 7, { by: 'parent-or-carer' }));
  });

  it('gives a goal that is new its words from the start', () => {
    expect(after('sing', agree, rate('sing', 1), change('sing', 'Sing loudly'))).to.deep.equal(
      madeUpGoal('sing', {
        ...{ text: 'Sing loudly', setOn: on },
        ratings: [madeUpRating(on, 1, { by: 'parent-or-carer' })],
      }),
    );
  });

  it('changes nothing at all when all is as before', () => {
    for (const entries of [
      [change('lunch', 'Eat'), change('lunch', 'Do lunch')],
      [turn('lunch', 'paused'), turn('lunch', 'active')],
      [agree, rate('sing', 3), { type: 'remove', goal: 'sing' } as const],
    ]) {
      expect(goalsAfter(record, log(...entries))).to.equal(record);
    }
  });

  it('loses no rating that rests on an earlier turn', () => {
    const sleep = after(
      'sleep',
      turn('sleep', 'active'),
      rate('sleep', 3),
      turn('sleep', 'paused'),
    )!;
    expect(sleep.ratings).to.have.length(1);
    expect(sleep.history.map(({ status }) => status)).to.deep.equal(['paused', 'active', 'paused']);
  });
});

describe('the log', () => {
  it('ends with what can be taken back', () => {
    const entries = log(rate('lunch', 3), rate('lunch', 4));
    expect(goalsAfter(record, entries.slice(0, -1)).goals[0]!.ratings.at(-1)).to.include({
      value: 3,
    });
  });

  it('does not grow by what means nothing', () => {
    const one = log(agree);
    for (const entry of [
      rate('lunch', 11),
      rate('sleep', 3),
      rate('nobody', 3),
      change('lunch', 'Do lunch'),
      { type: 'remove', goal: 'lunch' },
      { type: 'remove', goal: 'nobody' },
      agree,
    ] as const) {
      expect(logged(record, one, entry)).to.equal(one);
    }
  });
});

describe('a rating from before', () => {
  const correct = {
    type: 'correct',
    goal: 'lunch',
    rating: '2026-09-24/young-person',
    on,
  } as const;
  const again = { ...rate('lunch', 3), by: 'young-person' } as GoalStep;
  const cases: [what: string, entry: Logged, isAltered: boolean][] = [
    ['rated again on the same day', again, true],
    ['rated again with the same number', { ...again, value: 2 } as GoalStep, false],
    ['rated by somebody else', rate('lunch', 3), false],
    ['corrected', { ...correct, value: 6 }, true],
    ['corrected to what it is', { ...correct, value: 5 }, false],
    ['of a goal that is new', rate('sing', 3), false],
    ['of a goal that changes', change('lunch', 'Eat'), false],
  ];
  for (const [what, entry, isAltered] of cases) {
    it(`is ${isAltered ? '' : 'not '}altered: ${what}`, () => {
      expect(alters(record, entry)).to.equal(isAltered);
    });
  }

  it('keeps one trace, however often it is thought about in one sitting', () => {
    const lunch = after('lunch', { ...correct, value: 6 }, { ...correct, value: 7 })!;
    expect(lunch.ratings[1]).to.deep.equal({
      ...madeUpRating('2026-09-24', 7),
      was: [{ value: 5, on }],
    });
  });
});
