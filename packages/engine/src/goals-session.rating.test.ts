import { expect } from 'chai';

import { moveGoals } from './goals-session.js';
import { madeUpGoals, madeUpRating } from './testing/made-up-goals.js';
import { back, go, none, onward, places, rate, review, three, walk } from './testing/goals-walk.js';

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
    const { at, now } = walk('both', three, again);
    expect(at).to.equal('confirming lunch');
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
