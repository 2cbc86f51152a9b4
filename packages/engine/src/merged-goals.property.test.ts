import { expect } from 'chai';
import fc from 'fast-check';

import { goalsAfter, logged, type GoalLog, type Logged } from './goal-log.js';
import { goalStatuses } from './goal-statuses.js';
import type { Goal, Goals } from './goals.js';
import { mergedGoals } from './merged-goals.js';
import { parseGoals } from './parse-goals.js';
import { ratingKey } from './rating-key.js';
import { goalOwners, respondents } from './respondents.js';

const goal = fc.constantFrom('lunch', 'sleep', 'sing', 'hand');
const on = fc.constantFrom('2026-09-10', '2026-09-17', '2026-09-24', '2026-10-01');
const text = fc.constantFrom('Eat', 'Sleep', 'Sing', 'Ask');
const owner = fc.constantFrom(...goalOwners);
const value = fc.integer({ min: 0, max: 10 });
const by = fc.constantFrom(...respondents.slice(0, 2));
const session = fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined });
const status = fc.constantFrom(...goalStatuses.filter((each) => each !== 'changed'));
const rating = fc.record({ on, by, session }).map(ratingKey);
const note = fc.option(fc.constantFrom('Exams'), { nil: undefined });

const steps: fc.Arbitrary<Logged> = fc.oneof(
  fc.record({ type: fc.constant('agree' as const), goal, on, text, owner }),
  fc.record({ type: fc.constant('change' as const), goal, on, text, owner, note }),
  fc.record({ type: fc.constant('turn' as const), goal, on, status, note }),
  fc.record({ type: fc.constant('rate' as const), goal, on, value, by, session }),
  fc.record({ type: fc.constant('correct' as const), goal, on, rating, value }),
  fc.record({ type: fc.constant('remove' as const), goal }),
);

/** What somebody did, one sitting after the other. */
const course = fc.array(fc.array(steps, { maxLength: 6 }), { maxLength: 3 });
/** What two devices did that began from the same record. */
const forks = fc.record({ before: course, one: course, other: course });

const empty: Goals = { kind: 'goals', person: 'ref-1001', goals: [] };

function after(record: Goals, sittings: readonly (readonly Logged[])[]): Goals {
  let goals = record;
  for (const entries of sittings) {
    let log: GoalLog = [];
    for (const entry of entries) log = logged(goals, log, entry);
    goals = goalsAfter(goals, log);
  }
  return goals;
}

function each(visit: (earlier: Goals, later: Goals) => void): void {
  fc.assert(
    fc.property(forks, ({ before, one, other }) => {
      const record = after(empty, before);
      visit(after(record, one), after(record, other));
    }),
    { numRuns: 1000 },
  );
}

/** Everything that was ever said of a goal, in no order. */
function said({ id, text: words, owner: whose, history, ratings }: Goal): Set<string> {
  return new Set([
    `${id} is ${words}`,
    `${id} is of ${whose}`,
    ...history.flatMap(({ on: day, status: how, was, wasOwner, note: why }) => [
      `${id} ${how} ${day} ${why}`,
      ...(was === undefined ? [] : [`${id} is ${was}`]),
      ...(wasOwner === undefined ? [] : [`${id} is of ${wasOwner.owner}`]),
    ]),
    ...ratings.flatMap((given) => [
      `${id} ${ratingKey(given)} ${given.value}`,
      ...(given.was ?? []).map(({ value: earlier }) => `${id} ${ratingKey(given)} ${earlier}`),
    ]),
  ]);
}

const allSaid = ({ goals }: Goals) => new Set(goals.flatMap((one) => [...said(one)]));
const sorted = (set: Set<string>) => [...set].sort();

describe('merging two records of one person', () => {
  it('gives goals that may be parsed', () => {
    each((earlier, later) => {
      const all = mergedGoals(earlier, later);
      expect(parseGoals(all)).to.deep.equal(all);
    });
  });

  it('loses nothing that either of them says', () => {
    each((earlier, later) => {
      const all = allSaid(mergedGoals(earlier, later));
      for (const record of [earlier, later]) {
        for (const one of allSaid(record)) expect([...all]).to.include(one);
      }
    });
  });

  it('adds no goal, and no rating that nobody gave', () => {
    each((earlier, later) => {
      const keys = (record: Goals) =>
        record.goals.flatMap(({ id, ratings }) => ratings.map((one) => `${id} ${ratingKey(one)}`));
      const all = keys(mergedGoals(earlier, later));
      expect(new Set(all)).to.deep.equal(new Set([...keys(earlier), ...keys(later)]));
      expect(all).to.have.length(new Set(all).size);
    });
  });

  it('changes nothing when it is done again', () => {
    each((earlier, later) => {
      const all = mergedGoals(earlier, later);
      expect(mergedGoals(all, all)).to.deep.equal(all);
      expect(mergedGoals(all, later)).to.deep.equal(all);
      expect(mergedGoals(all, earlier)).to.deep.equal(all);
      expect(mergedGoals(earlier, all)).to.deep.equal(all);
    });
  });

  it('says the same whichever comes first, but for whose word is the last', () => {
    each((earlier, later) => {
      const [one, other] = [mergedGoals(earlier, later), mergedGoals(later, earlier)];
      const facts = (goals: Goals) =>
        sorted(allSaid(goals)).filter((fact) => !/ changed /.test(fact));
      expect(facts(one)).to.deep.equal(facts(other));
    });
  });

  it('is the later record where that goes on from the earlier', () => {
    fc.assert(
      fc.property(course, course, (first, then) => {
        const earlier = after(empty, first);
        const later = after(earlier, then);
        expect(mergedGoals(earlier, later)).to.deep.equal(later);
        expect(mergedGoals(later, earlier)).to.deep.equal(later);
      }),
      { numRuns: 1000 },
    );
  });
});
