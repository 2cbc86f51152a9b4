import { expect } from 'chai';

import { ratingThen, stepGoals, type GoalStep } from './goal-step.js';
import { goalStatuses } from './goal-statuses.js';
import { mostGoals } from './how-many-goals.js';
import { parseGoals } from './parse-goals.js';
import { madeUpGoal, madeUpGoals, madeUpRating } from './testing/made-up-goals.js';

const on = '2026-10-01';
const record = madeUpGoals(
  madeUpGoal('lunch', { ratings: [madeUpRating('2026-09-24', 2, { session: 3 })] }),
  madeUpGoal('sleep', { status: 'paused', history: [{ on: '2026-09-24', status: 'paused' }] }),
);
const lunch = record.goals[0]!;

const after = (step: GoalStep) => stepGoals(record, step);
/** The goal called lunch after a step with it. */
const lunchAfter = (step: object) => after({ goal: 'lunch', on, ...step } as GoalStep).goals[0]!;

describe('a goal', () => {
  it('is agreed in somebody’s own words, and joins the others', () => {
    const words = { text: 'Sing <b>loudly</b> 🎤', owner: 'other', ownerNote: 'My aunt' } as const;
    const { goals } = after({ type: 'agree', goal: 'sing', on, ...words });
    expect(goals.slice(0, 2)).to.deep.equal(record.goals);
    expect(goals[2]).to.deep.equal({
      ...madeUpGoal('sing', { ...words, setOn: on }),
    });
  });

  it('is not agreed under an id that no goals can have', () => {
    for (const goal of ['__proto__', 'Sing', '', 'x'.repeat(65)]) {
      expect(after({ type: 'agree', goal, on, text: 'Sing', owner: 'joint' })).to.equal(record);
    }
  });

  it('keeps its earlier words and owner when it changes', () => {
    const goal = lunchAfter({
      type: 'change',
      text: 'Eat lunch with others',
      owner: 'joint',
      note: 'Two friends are enough',
    });
    expect(goal).to.deep.equal({
      ...lunch,
      text: 'Eat lunch with others',
      owner: 'joint',
      status: 'changed',
      history: [
        {
          on,
          status: 'changed',
          was: 'Do lunch',
          wasOwner: { owner: 'young-person' },
          note: 'Two friends are enough',
        },
      ],
    });
  });

  it('keeps only what was changed', () => {
    const [turn] = lunchAfter({ type: 'change', text: 'Eat', owner: 'young-person' }).history;
    expect(turn).to.deep.equal({ on, status: 'changed', was: 'Do lunch' });
  });

  it('has a note about its owner only where that is somebody else', () => {
    const goal = lunchAfter({
      type: 'change',
      text: 'Eat',
      owner: 'practitioner',
      ownerNote: 'My aunt',
    });
    expect(goal).not.to.have.property('ownerNote');
  });

  it('is paused, ended and taken up again, each with its day', () => {
    const paused = lunchAfter({ type: 'turn', status: 'paused', note: 'Exams' });
    expect(paused).to.include({ status: 'paused' });
    expect(paused.history).to.deep.equal([{ on, status: 'paused', note: 'Exams' }]);
    const again = after({ type: 'turn', goal: 'sleep', on, status: 'active' }).goals[1]!;
    expect(again.status).to.equal('active');
    expect(again.history).to.deep.equal([
      { on: '2026-09-24', status: 'paused' },
      { on, status: 'active' },
    ]);
  });
});

describe('a rating', () => {
  it('can be 0', () => {
    const { ratings } = lunchAfter({ type: 'rate', value: 0, by: 'young-person', session: 4 });
    expect(ratings[1]).to.deep.equal({ on, value: 0, by: 'young-person', session: 4 });
  });

  it('given again on the same day corrects the first, and leaves a trace', () => {
    const again = { type: 'rate', goal: 'lunch', on: '2026-09-24', by: 'young-person' } as const;
    for (const session of [3, undefined]) {
      const { ratings } = after({ ...again, value: 4, session }).goals[0]!;
      expect(ratings).to.deep.equal([
        {
          ...lunch.ratings[0],
          value: 4,
          was: [{ value: 2, on: '2026-09-24' }],
        },
      ]);
    }
  });

  it('of another session or person on the same day is another rating', () => {
    const again = { type: 'rate', goal: 'lunch', on: '2026-09-24', value: 4 } as const;
    for (const other of [
      { by: 'parent-or-carer', session: 3 },
      { by: 'young-person', session: 4 },
    ] as const) {
      expect(after({ ...again, ...other }).goals[0]!.ratings).to.have.length(2);
    }
    expect(ratingThen(lunch, { on: '2026-09-24', by: 'practitioner' })).to.equal(undefined);
  });

  it('is put right with what it was and when, as often as needed', () => {
    const correct = {
      type: 'correct',
      goal: 'lunch',
      rating: '2026-09-24/young-person/3',
    } as const;
    const once = stepGoals(record, { ...correct, value: 6, on });
    const twice = stepGoals(once, { ...correct, value: 2, on: '2026-10-08' });
    expect(twice.goals[0]!.ratings).to.deep.equal([
      {
        ...lunch.ratings[0],
        was: [
          { value: 2, on },
          { value: 6, on: '2026-10-08' },
        ],
      },
    ]);
    expect(parseGoals(twice)).to.deep.equal(twice);
  });
});

describe('a step that means nothing', () => {
  const full = Array.from({ length: mostGoals }, (_, i) => madeUpGoal(`goal-${i}`));
  const agree = { type: 'agree', on, owner: 'joint', text: 'Sing' } as const;
  const change = { type: 'change', owner: 'young-person', on } as const;
  const rate = { type: 'rate', by: 'young-person', on } as const;
  const cases: [what: string, step: GoalStep][] = [
    ['a goal with a known id', { ...agree, goal: 'lunch' }],
    ['a goal without words', { ...agree, goal: 'sing', text: ' \u200b\n' }],
    ['a goal of too many words', { ...agree, goal: 'sing', text: 'a'.repeat(2001) }],
    ['other words that are the same', { ...change, goal: 'lunch', text: 'Do lunch' }],
    ['other words that are none', { ...change, goal: 'lunch', text: '' }],
    ['other words for a paused goal', { ...change, goal: 'sleep', text: 'Sleep' }],
    ['taking up what goes on', { type: 'turn', goal: 'lunch', status: 'active', on }],
    ['pausing what is paused', { type: 'turn', goal: 'sleep', status: 'paused', on }],
    ['a rating by nobody we know', { ...rate, goal: 'lunch', value: 3, by: 'nobody' as never }],
    ['a rating of a paused goal', { ...rate, goal: 'sleep', value: 3 }],
    ['a rating of an unknown goal', { ...rate, goal: 'sing', value: 3 }],
    ['a rating below 0', { ...rate, goal: 'lunch', value: -1 }],
    ['a rating above 10', { ...rate, goal: 'lunch', value: 11 }],
    ['a rating between two numbers', { ...rate, goal: 'lunch', value: 2.5 }],
    ['a rating of nothing', { ...rate, goal: 'lunch', value: NaN }],
    ['a correction of nothing', { type: 'correct', goal: 'lunch', rating: on, value: 3, on }],
    [
      'a correction to the same',
      { type: 'correct', goal: 'lunch', rating: '2026-09-24/young-person/3', value: 2, on },
    ],
  ];
  for (const [what, step] of cases) {
    it(`changes nothing: ${what}`, () => expect(after(step)).to.equal(record));
  }

  it('changes nothing: one goal too many', () => {
    const goals = madeUpGoals(...full);
    expect(stepGoals(goals, { ...agree, goal: 'sing' })).to.equal(goals);
  });

  it('is none where a goal of any status comes to another end', () => {
    for (const status of goalStatuses) {
      const goals = madeUpGoals(madeUpGoal('lunch', { status, history: [{ on, status }] }));
      const end = status === 'stopped' ? 'reached' : 'stopped';
      const next = stepGoals(goals, { type: 'turn', goal: 'lunch', status: end, on });
      expect(next.goals[0]!.status).to.equal(end);
    }
  });
});
