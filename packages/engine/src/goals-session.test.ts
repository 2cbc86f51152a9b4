import { expect } from 'chai';

import type { GoalStep } from './goal-step.js';
import type { GoalsMode, GoalsPlace } from './goals-place.js';
import {
  goalsNow,
  moveGoals,
  startGoals,
  type GoalsAction,
  type GoalsSession,
} from './goals-session.js';
import { madeUpGoal, madeUpGoals, madeUpRating } from './testing/made-up-goals.js';

const on = '2026-10-01';
const three = madeUpGoals(
  madeUpGoal('lunch', { ratings: [madeUpRating('2026-09-24', 2)] }),
  madeUpGoal('sleep', { status: 'paused', history: [{ on, status: 'paused' }] }),
  madeUpGoal('hand'),
);
const none = madeUpGoals();

const go = (to: GoalsPlace): GoalsAction => ({ type: 'go', to });
const act = (step: object): GoalsAction => ({ type: 'do', step: { on, ...step } as GoalStep });
const rate = (goal: string, value: number, day = on) =>
  act({ type: 'rate', goal, value, by: 'young-person', on: day });
const agree = act({ type: 'agree', goal: 'sing', text: 'Sing', owner: 'joint' });
const onward: GoalsAction = { type: 'onward' };
const back: GoalsAction = { type: 'back' };
const review = go({ status: 'reviewing' });

/** Where somebody is after some actions: `rating lunch`. */
const place = (session: GoalsSession) =>
  ['status', 'goal', 'rating']
    .map((name) => (session as Record<string, unknown>)[name])
    .filter(Boolean)
    .join(' ');

function walk(mode: GoalsMode, record: typeof three, ...actions: readonly GoalsAction[]) {
  const form = { record, mode };
  let session = startGoals(form);
  for (const action of actions) session = moveGoals(form, session, action);
  return { session, now: goalsNow(form, session), at: place(session) };
}
const places = (mode: GoalsMode, record: typeof three, ...actions: readonly GoalsAction[]) =>
  [...actions, undefined].map((_, i) => walk(mode, record, ...actions.slice(0, i)).at);

describe('a page about goals', () => {
  it('starts with the first goal where there is none, and with an overview else', () => {
    for (const mode of ['agree', 'both'] as const) {
      expect(walk(mode, none).session).to.deep.equal({
        ...{ status: 'wording', log: [], person: 'ref-1001' },
      });
      expect(walk(mode, three).at).to.equal('overview');
    }
  });

  it('says nothing of a person that the record does not name', () => {
    const unnamed = { kind: 'goals', goals: [] } as const;
    const session = startGoals({ record: { ...unnamed, goals: [] }, mode: 'both' });
    expect(session).not.to.have.property('person');
  });

  it('leads from the first goal to the overview, and on to the review', () => {
    expect(places('agree', none, agree, review, { type: 'forget' })).to.deep.equal([
      'wording',
      'overview',
      'reviewing',
      'complete',
    ]);
  });

  it('leads to no review as long as nothing has changed', () => {
    expect(walk('both', three, review).at).to.equal('overview');
    const lunch = { goal: 'lunch', type: 'turn' };
    const actions = [act({ ...lunch, status: 'paused' }), act({ ...lunch, status: 'active' })];
    expect(walk('both', three, ...actions, review).at).to.equal('overview');
  });

  it('leads back to where somebody came from', () => {
    const rating = '2026-09-24/young-person';
    const actions = [
      go({ status: 'changing', goal: 'lunch' }),
      go({ status: 'looking-back', goal: 'lunch' }),
      go({ status: 'correcting', goal: 'lunch', rating }),
      act({ type: 'correct', goal: 'lunch', rating, value: 4 }),
      ...[back, back, back, back, back],
    ];
    expect(places('both', three, ...actions)).to.deep.equal([
      'overview',
      'changing lunch',
      'looking-back lunch',
      `correcting lunch ${rating}`,
      'confirming lunch',
      `correcting lunch ${rating}`,
      'looking-back lunch',
      'changing lunch',
      'overview',
      'overview',
    ]);
  });

  it('leads back from words to what they are of', () => {
    const stored = [go({ status: 'wording', goal: 'lunch' }), back];
    expect(walk('both', three, ...stored).at).to.equal('changing lunch');
    const added = [agree, go({ status: 'wording', goal: 'sing' }), back];
    expect(walk('both', three, ...added).at).to.equal('overview');
    expect(walk('both', three, go({ status: 'wording' }), back).at).to.equal('overview');
    expect(walk('both', none, back).at).to.equal('wording');
  });

  it('goes back to the review when something is changed from there', () => {
    const to = { status: 'rating', goal: 'lunch' } as const;
    const actions = [rate('lunch', 5), review, go(to)];
    for (const last of [rate('lunch', 6), onward, back]) {
      expect(walk('both', three, ...actions, last).session).not.to.have.property('reviewed');
      expect(walk('both', three, ...actions, last).at).to.equal('reviewing');
    }
    const removed = act({ type: 'remove', goal: 'sing' });
    const alone = [agree, review, go({ status: 'wording', goal: 'sing' }), removed];
    expect(walk('both', none, ...alone).at).to.equal('overview');
  });

  it('forgets what was done when it was sent, and keeps it when it only ends', () => {
    const sent = walk('both', three, agree, review, { type: 'forget' }).session;
    expect(sent).to.deep.equal({ status: 'complete', log: [], person: 'ref-1001' });
    const finished = walk('both', three, agree, review, { type: 'complete' });
    expect(finished.session.log).to.have.length(1);
    expect(walk('both', three, agree, { type: 'forget' }).session.status).to.equal('overview');
  });

  it('stays at its end', () => {
    const end = [agree, review, { type: 'complete' } as const];
    for (const action of [back, onward, agree, review, { type: 'undo' } as const]) {
      expect(walk('both', three, ...end, action).session).to.deep.equal(
        walk('both', three, ...end).session,
      );
    }
  });
});

describe('rating goals one after the other', () => {
  it('asks about those that go on, and then shows all', () => {
    const actions = [rate('lunch', 0), onward, back, back, rate('lunch', 1), rate('hand', 2)];
    expect(places('rate', three, ...actions)).to.deep.equal([
      'rating lunch',
      'rating hand',
      'reviewing',
      'rating hand',
      'rating lunch',
      'rating hand',
      'reviewing',
    ]);
  });

  it('has nowhere to go back to from the first', () => {
    const { session } = walk('rate', three);
    expect(moveGoals({ record: three, mode: 'rate' }, session, back)).to.equal(session);
  });

  it('shows the review once a goal was changed from there', () => {
    const change = [onward, onward, go({ status: 'rating', goal: 'lunch' })];
    for (const last of [rate('lunch', 5), onward, back]) {
      expect(walk('rate', three, ...change, last).at).to.equal('reviewing');
    }
  });

  it('has only an empty overview where nothing goes on', () => {
    const paused = madeUpGoals(three.goals[1]!);
    for (const record of [none, paused]) {
      expect(places('rate', record, onward, review, back)).to.deep.equal(Array(4).fill('overview'));
    }
  });
});

describe('a rating from before', () => {
  const again = rate('lunch', 6, '2026-09-24');

  it('changes only after a yes', () => {
    const { session, now } = walk('both', three, again);
    expect(place(session)).to.equal('confirming lunch');
    expect(now).to.equal(three);
    const yes = walk('both', three, again, { type: 'confirm' });
    expect(yes.at).to.equal('overview');
    expect(yes.now.goals[0]!.ratings).to.deep.equal([
      madeUpRating('2026-09-24', 6, { was: [{ value: 2, on: '2026-09-24' }] }),
    ]);
  });

  it('stays as it is without one', () => {
    const no = walk('both', three, again, back);
    expect([no.at, no.now]).to.deep.equal(['rating lunch', three]);
    expect(walk('both', three, { type: 'confirm' }).at).to.equal('overview');
  });

  it('is asked about between the goals', () => {
    const actions = [again, { type: 'confirm' } as const];
    expect(places('rate', three, ...actions)).to.deep.equal([
      'rating lunch',
      'confirming lunch',
      'rating hand',
    ]);
  });
});

describe('taking back', () => {
  const undo: GoalsAction = { type: 'undo' };

  it('takes back what was done last, one thing after the other', () => {
    expect(walk('both', three, agree, rate('sing', 3), undo).now.goals[3]!.ratings).to.be.empty;
    expect(walk('both', three, agree, rate('sing', 3), undo, undo).now).to.equal(three);
    expect(walk('both', three, undo).session).to.deep.equal(walk('both', three).session);
  });

  it('is for the overview, where what was done is shown', () => {
    expect(walk('rate', three, rate('lunch', 3), undo).session.log).to.have.length(1);
  });
});

describe('what is being typed', () => {
  const typed = { text: 'Si', owner: 'joint', ownerNote: '', note: '' };
  const keep: GoalsAction = { type: 'keep', typed };

  it('is kept from page to page, until it is said', () => {
    const wording = go({ status: 'wording' });
    expect(walk('both', three, wording, keep, back).session.typed).to.deep.equal(typed);
    expect(walk('both', three, wording, keep, rate('hand', 1)).session.typed).to.deep.equal(typed);
    expect(walk('both', three, wording, keep, agree).session).not.to.have.property('typed');
    const end = [agree, review, keep, { type: 'complete' } as const];
    expect(walk('both', three, ...end).session).not.to.have.property('typed');
  });

  it('of one goal is kept while another is changed', () => {
    const own = { ...typed, goal: 'lunch' };
    const change = (goal: string) =>
      act({ type: 'change', goal, text: 'Other', owner: 'young-person' });
    const kept = walk('both', three, { type: 'keep', typed: own }, change('hand'), agree);
    expect(kept.session.typed).to.deep.equal(own);
    const said = walk('both', three, { type: 'keep', typed: own }, change('lunch'));
    expect(said.session).not.to.have.property('typed');
  });
});

describe('a place that is none', () => {
  const rating = '2026-09-24/young-person';
  const cases: [what: string, mode: GoalsMode, to: GoalsPlace][] = [
    ['rating where goals are agreed', 'agree', { status: 'rating', goal: 'lunch' }],
    ['rating a paused goal', 'both', { status: 'rating', goal: 'sleep' }],
    ['rating an unknown goal', 'both', { status: 'rating', goal: 'nobody' }],
    ['other words for a paused goal', 'both', { status: 'wording', goal: 'sleep' }],
    ['a new goal where goals are rated', 'rate', { status: 'wording' }],
    ['changing where goals are rated', 'rate', { status: 'changing', goal: 'lunch' }],
    ['an overview where goals are rated', 'rate', { status: 'overview' }],
    ['looking back at no ratings', 'both', { status: 'looking-back', goal: 'hand' }],
    ['looking back where goals are agreed', 'agree', { status: 'looking-back', goal: 'lunch' }],
    ['correcting no rating', 'both', { status: 'correcting', goal: 'lunch', rating: on }],
    ['correcting where goals are rated', 'rate', { status: 'correcting', goal: 'lunch', rating }],
    ['the end', 'both', { status: 'complete' }],
  ];
  for (const [what, mode, to] of cases) {
    it(`leads nowhere: ${what}`, () => {
      const form = { record: three, mode };
      const session = startGoals(form);
      expect(moveGoals(form, session, go(to))).to.equal(session);
    });
  }

  it('leads nowhere: one goal too many', () => {
    const record = madeUpGoals(...Array.from({ length: 50 }, (_, i) => madeUpGoal(`goal-${i}`)));
    expect(walk('both', record, go({ status: 'wording' })).at).to.equal('overview');
  });
});
