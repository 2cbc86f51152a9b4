import { expect } from 'chai';
import fc from 'fast-check';

import { contradictions } from './contradictions.js';
import { allowedValues } from './item.js';
import type { Item, Measure } from './measure.js';
import type { Scale } from './scale.js';
import { scoreAll, scorer } from './scorer.js';
import type { Answers } from './session.js';
import { complete, counts, measure, partial, same } from './testing/arbitrary.js';
import { madeUp } from './testing/made-up.js';

const source = 'Made up.';
const near = 1e-9;
const rating = { type: 'rating', min: 0, max: 3 } as const;
const ids = (count: number) => Array.from({ length: count }, (_, i) => `q${i + 1}`);

const totalOf = (measure: Measure, answers: Answers) => scoreAll(measure, answers).total!;
const withAnswers = (some: (of: Measure) => fc.Arbitrary<Answers>) =>
  measure.chain((of) => some(of).map((answers) => ({ of, answers })));
const scaleOf = (of: Measure): Scale => of.scales[0]!;
const pointsIn = (of: Measure, item: Item) =>
  allowedValues(item).map((answer) => ({ answer, points: counts(item, answer, scaleOf(of)) }));

/** The answers whose points are the fewest, or the most. */
const extreme = (of: Measure, end: (a: number, b: number) => boolean): Answers =>
  Object.fromEntries(
    of.items.map((item) => {
      const all = pointsIn(of, item);
      return [
        item.id,
        all.reduce((best, each) => (end(each.points, best.points) ? each : best)).answer,
      ];
    }),
  );

/** The published rule, word by word; `null` for no score, unrounded. */
function expected(of: Measure, answers: Answers): number | null {
  const { combine, times, missing } = scaleOf(of);
  const given = of.items.filter(({ id }) => typeof answers[id] === 'number');
  if (given.length === 0 || of.items.length - given.length > missing.atMost) return null;
  const sum = given.reduce((sum, item) => sum + counts(item, answers[item.id]!, scaleOf(of)), 0);
  const whole = missing.as === 'zero' ? sum : (sum / given.length) * of.items.length;
  return (combine === 'mean' ? whole / of.items.length : whole) * times!.by;
}

describe('scoring, whatever the measure and the answers', () => {
  it('is tried on measures that could be', () => {
    fc.assert(
      fc.property(measure, (of) => {
        expect([...contradictions(of)]).to.deep.equal([]);
      }),
    );
  });

  it('follows the rule, word by word', () => {
    fc.assert(
      fc.property(withAnswers(partial), ({ of, answers }) => {
        const { value, prorated, answered } = totalOf(of, answers);
        const { range, rounding } = scaleOf(of);
        const exact = expected(of, answers);
        const given = Object.values(answers).filter((answer) => answer !== null).length;
        expect(answered).to.equal(given);
        expect(prorated).to.equal(exact !== null && given < of.items.length);
        if (exact === null) {
          expect(value).to.equal(null);
          return;
        }
        const rounded = prorated && rounding === 'half-up' ? Math.floor(exact + 0.5 + near) : exact;
        const inside = Math.min(Math.max(rounded, range.min), range.max);
        expect(value).to.be.closeTo(inside, near);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the answers', () => {
    const shuffled = withAnswers(partial).chain(({ of, answers }) => {
      const entries = Object.entries(answers);
      return fc.shuffledSubarray(entries, same(entries)).map((other) => ({ of, answers, other }));
    });
    fc.assert(
      fc.property(shuffled, ({ of, answers, other }) => {
        expect(totalOf(of, Object.fromEntries(other))).to.deep.equal(totalOf(of, answers));
      }),
    );
  });

  it('does not depend on the order in which a scale names its items', () => {
    const shuffled = withAnswers(partial).chain(({ of, answers }) =>
      fc.shuffledSubarray([...scaleOf(of).items], same(of.items)).map((items) => ({
        of,
        answers,
        other: madeUp({ ...of, scales: [{ ...scaleOf(of), items }] }),
      })),
    );
    fc.assert(
      fc.property(shuffled, ({ of, answers, other }) => {
        expect(totalOf(other, answers)).to.deep.equal(totalOf(of, answers));
      }),
    );
  });

  it('takes lists, typed lists and records alike', () => {
    fc.assert(
      fc.property(withAnswers(partial), ({ of, answers }) => {
        const list = of.items.map(({ id }) => answers[id] ?? NaN);
        const scores = scoreAll(of, answers);
        expect(scorer(of).score(list)).to.deep.equal(scores);
        expect(scorer(of).score(Float64Array.from(list))).to.deep.equal(scores);
      }),
    );
  });

  it('comes to the lowest score with the lowest answers, to the highest with the highest', () => {
    fc.assert(
      fc.property(measure, (of) => {
        const { min, max } = scaleOf(of).range;
        expect(
          totalOf(
            of,
            extreme(of, (a, b) => a < b),
          ).value,
        ).to.be.closeTo(min, near);
        expect(
          totalOf(
            of,
            extreme(of, (a, b) => a > b),
          ).value,
        ).to.be.closeTo(max, near);
      }),
    );
  });

  it('stays within the range', () => {
    fc.assert(
      fc.property(withAnswers(partial), ({ of, answers }) => {
        const { value } = totalOf(of, answers);
        const { min, max } = scaleOf(of).range;
        if (value !== null) expect(value).to.be.within(min, max);
      }),
    );
  });

  it('never falls when the points of one answer rise', () => {
    const pairs = withAnswers(partial).chain(({ of, answers }) =>
      fc
        .tuple(fc.constantFrom(...of.items), fc.nat())
        .map(([item, by]) => ({ of, answers, item, by })),
    );
    fc.assert(
      fc.property(pairs, ({ of, answers, item, by }) => {
        const given = answers[item.id];
        if (typeof given !== 'number') return;
        const now = counts(item, given, scaleOf(of));
        const higher = pointsIn(of, item).filter(({ points }) => points >= now);
        const { answer } = higher[by % higher.length]!;
        const [low, high] = [answers, { ...answers, [item.id]: answer }].map((each) =>
          totalOf(of, each),
        );
        expect(high!.value === null).to.equal(low!.value === null);
        if (low!.value !== null) expect(high!.value).to.be.at.least(low!.value - near);
      }),
    );
  });

  it('has the value, the prorated value or none, with one answer missing', () => {
    const one = withAnswers(complete).chain(({ of, answers }) =>
      fc.constantFrom(...of.items).map(({ id }) => ({ of, answers, id })),
    );
    fc.assert(
      fc.property(one, ({ of, answers, id }) => {
        const score = totalOf(of, { ...answers, [id]: null });
        const forgiven = scaleOf(of).missing.atMost >= 1 && of.items.length > 1;
        expect(score.why).to.equal(forgiven ? undefined : 'too-many-missing');
        expect(score.prorated).to.equal(forgiven);
        expect(score.answered).to.equal(of.items.length - 1);
        expect(totalOf(of, answers)).to.include({ prorated: false, answered: of.items.length });
      }),
    );
  });

  it('makes up for a missing answer with no more and no less than the others', () => {
    const alike = fc.record({
      count: fc.integer({ min: 2, max: 9 }),
      answer: fc.integer({ min: 0, max: 3 }),
      missing: fc.nat({ max: 8 }),
    });
    fc.assert(
      fc.property(alike, ({ count, answer, missing }) => {
        const of = madeUp({
          items: Array.from({ length: count }, (_, i) => ({ ...rating, id: `q${i + 1}` })),
          scales: [
            {
              items: ids(count),
              missing: { atMost: 1, source },
              range: { min: 0, max: 3 * count },
            },
          ],
        });
        const all = Object.fromEntries(ids(count).map((id) => [id, answer]));
        const one = { ...all, [`q${(missing % count) + 1}`]: null };
        expect(totalOf(of, one).value).to.equal(totalOf(of, all).value);
      }),
    );
  });
});
