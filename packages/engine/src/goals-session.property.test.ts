import { expect } from 'chai';
import fc from 'fast-check';

import type { GoalsMode } from './goals-place.js';
import { goalsNow, moveGoals, type GoalsAction, type GoalsSession } from './goals-session.js';
import { startGoals } from './goals-start.js';
import { parseGoals } from './parse-goals.js';
import { resumeGoals } from './resume-goals.js';
import { act, go, none, three } from './testing/goals-walk.js';

const goal = fc.constantFrom('lunch', 'sleep', 'hand', 'sing', 'nobodys');
const rating = '2026-09-24/young-person';
const label = { id: '6f9619ff-8b86-4011-b42d-00c04fc964ff', at: '2026-10-01T10:00:00.000Z' };

const steps = fc
  .tuple(goal, fc.integer({ min: -1, max: 11 }))
  .chain(([id, value]) =>
    fc.constantFrom<GoalsAction>(
      act({ type: 'rate', goal: id, value, by: 'young-person' }),
      act({ type: 'rate', goal: id, value, by: 'young-person', on: '2026-09-24' }),
      act({ type: 'correct', goal: id, rating, value }),
      act({ type: 'turn', goal: id, status: value > 5 ? 'paused' : 'active' }),
      act({ type: 'agree', goal: id, text: value > 5 ? 'Sing' : ' ', owner: 'joint' }),
      act({ type: 'change', goal: id, text: `Sing ${value}`, owner: 'other', ownerNote: 'Ann' }),
      act({ type: 'remove', goal: id }),
      go({ status: 'wording', goal: id }),
      go({ status: 'changing', goal: id }),
      go({ status: 'rating', goal: id }),
      go({ status: 'looking-back', goal: id }),
      go({ status: 'correcting', goal: id, rating }),
    ),
  );
const moves = fc.constantFrom<GoalsAction>(
  ...(['confirm', 'onward', 'undo', 'back', 'complete', 'forget'] as const).map((type) => ({
    type,
  })),
  ...(['overview', 'wording', 'reviewing'] as const).map((status) => go({ status })),
  { type: 'label', label },
  { type: 'keep', typed: { text: '\ud800 Si', ownerNote: '', note: '' } },
);
const walks = fc.record({
  record: fc.constantFrom(three, none),
  mode: fc.constantFrom<GoalsMode>('agree', 'rate', 'both'),
  list: fc.array(fc.oneof(steps, moves), { maxLength: 30, size: 'max' }),
});

type Visit = (
  form: { record: typeof three; mode: GoalsMode },
  now: GoalsSession,
  before: GoalsSession,
) => void;

const always = (visit: Visit) =>
  fc.assert(
    fc.property(walks, ({ list, ...form }) => {
      list.reduce((before, action) => {
        const now = moveGoals(form, before, action);
        visit(form, now, before);
        return now;
      }, startGoals(form));
    }),
  );

describe('a session about goals, whatever is done', () => {
  it('keeps goals that can be read again, and none of those from before is lost', () => {
    always((form, now) => {
      const { goals } = parseGoals(JSON.stringify(goalsNow(form, now)));
      const ids = form.record.goals.map(({ id }) => id);
      expect(goals.map(({ id }) => id)).to.include.members(ids);
    });
  });

  it('goes on from stored text exactly where it was, but asks no question anew', () => {
    always((form, now) => {
      if (now.status === 'confirming') return;
      expect(resumeGoals(form, JSON.parse(JSON.stringify(now)))).to.deep.equal(
        JSON.parse(JSON.stringify(now)),
      );
    });
  });

  it('gets everywhere, so that the above means something', () => {
    const seen = new Set<string>();
    for (const { list, ...form } of fc.sample(walks, { numRuns: 500, seed: 1 })) {
      list.reduce((before, action) => {
        const now = moveGoals(form, before, action);
        seen.add(now.status);
        return now;
      }, startGoals(form));
    }
    expect(seen).to.include('confirming').and.include('correcting').and.include('complete');
    expect(seen.size).to.equal(9);
  });
});
