import { expect } from 'chai';

import { continueGoals } from './continue-goals.js';
import type { Goal } from './goals.js';
import { madeUpGoals, madeUpRating } from './testing/made-up-goals.js';
import { agree, go, on, rate, review, three, walk } from './testing/goals-walk.js';

const form = (...goals: readonly Goal[]) =>
  ({ record: madeUpGoals(...goals), mode: 'both' }) as const;
const [lunch, sleep, hand] = three.goals;

describe('continueGoals', () => {
  it('goes on where somebody else has rated meanwhile', () => {
    const { session } = walk(
      'both',
      three,
      rate('lunch', 3),
      go({ status: 'rating', goal: 'hand' }),
    );
    const parents = madeUpRating(on, 5, { by: 'parent-or-carer' });
    const later = form({ ...lunch!, ratings: [parents] }, hand!);
    expect(continueGoals(later, session)).to.equal(session);
  });

  it('goes back to the start where the page is there no longer', () => {
    const typed = { text: 'Si', ownerNote: '', note: '' };
    const { session } = walk('both', three, agree, go({ status: 'changing', goal: 'sleep' }), {
      type: 'keep',
      typed,
    });
    expect(continueGoals(form(lunch!), session)).to.deep.equal({
      ...{ status: 'overview', person: 'ref-1001', log: session.log, typed },
    });
  });

  it('goes nowhere where what was done cannot be done any more', () => {
    const { session } = walk('both', three, rate('lunch', 3));
    expect(continueGoals(form(sleep!), session)).to.equal(undefined);
    const stored = madeUpRating(on, 3);
    expect(continueGoals(form({ ...lunch!, ratings: [stored] }), session)).to.equal(undefined);
  });

  it('stays at the end, whatever the goals are then', () => {
    const { session } = walk('both', three, agree, review, { type: 'forget' });
    expect(continueGoals(form(), session)).to.equal(session);
  });
});
