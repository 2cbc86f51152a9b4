import { expect } from 'chai';

import type { GoalsMode, GoalsPlace } from './goals-place.js';
import { moveGoals } from './goals-session.js';
import { startGoals } from './goals-start.js';
import { madeUpGoal, madeUpGoals, madeUpRating } from './testing/made-up-goals.js';

const on = '2026-10-01';
const three = madeUpGoals(
  madeUpGoal('lunch', { ratings: [madeUpRating('2026-09-24', 2)] }),
  madeUpGoal('sleep', { status: 'paused', history: [{ on, status: 'paused' }] }),
  madeUpGoal('hand'),
);

function leads(mode: GoalsMode, to: GoalsPlace, record = three): boolean {
  const form = { record, mode };
  const session = startGoals(form);
  return moveGoals(form, session, { type: 'go', to }) !== session;
}

describe('a place', () => {
  const there: [mode: GoalsMode, to: GoalsPlace][] = [
    ['both', { status: 'rating', goal: 'lunch' }],
    ['rate', { status: 'rating', goal: 'hand' }],
    ['agree', { status: 'wording' }],
    ['both', { status: 'wording', goal: 'lunch' }],
    ['both', { status: 'changing', goal: 'sleep' }],
    ['both', { status: 'looking-back', goal: 'lunch' }],
    ['both', { status: 'correcting', goal: 'lunch', rating: '2026-09-24/young-person' }],
  ];
  for (const [mode, to] of there) {
    it(`is there: ${Object.values(to).join(' ')} where goals are for ${mode}`, () => {
      expect(leads(mode, to)).to.equal(true);
    });
  }
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
      expect(leads(mode, to)).to.equal(false);
    });
  }

  it('leads nowhere: one goal too many', () => {
    const record = madeUpGoals(...Array.from({ length: 50 }, (_, i) => madeUpGoal(`goal-${i}`)));
    expect(leads('both', { status: 'wording' }, record)).to.equal(false);
  });
});
