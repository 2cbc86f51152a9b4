import calm4 from '@cairnkit/instruments/calm-4.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';
import fc from 'fast-check';

import { allowedValues } from './item.js';
import type { Measure } from './measure.js';
import { scoreAll } from './scorer.js';
import type { Answers } from './session.js';

type Entries = readonly (readonly [id: string, value: number | null])[];

/** An answer to every item of a form, in its order. */
const complete = ({ items }: Measure): fc.Arbitrary<Entries> =>
  fc.tuple(
    ...items.map((item) =>
      fc.constantFrom(...allowedValues(item)).map((value) => [item.id, value] as const),
    ),
  );
/** The same, but for any items that are declined or were not asked. */
const partial = (measure: Measure): fc.Arbitrary<Entries> =>
  complete(measure).chain((entries) =>
    fc
      .array(fc.constantFrom('given', 'given', 'declined', 'absent'), {
        minLength: entries.length,
        maxLength: entries.length,
      })
      .map((fates) =>
        entries.flatMap(([id, value], i): Entries => {
          if (fates[i] === 'absent') return [];
          return [[id, fates[i] === 'given' ? value : null]];
        }),
      ),
  );
const answersOf = (entries: Entries): Answers => Object.fromEntries(entries);

for (const measure of [phq9, gad7, calm4]) {
  const [scale] = measure.scales as [Measure['scales'][number]];
  const totalOf = (answers: Answers) => scoreAll(measure, answers).total!;

  describe(`score of ${measure.short}, whatever the answers`, () => {
    it('is the sum of the answers that count, and within the range', () => {
      fc.assert(
        fc.property(complete(measure), (entries) => {
          const { value, answered, prorated } = totalOf(answersOf(entries));
          const counted = entries.filter(([id]) => scale.items.includes(id));
          expect(value).to.equal(counted.reduce((sum, [, each]) => sum + each!, 0));
          expect(value).to.be.within(scale.range.min, scale.range.max);
          expect([answered, prorated]).to.deep.equal([scale.items.length, false]);
        }),
      );
    });

    it('is the same in whatever order the answers come', () => {
      const shuffled = partial(measure).chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], whole(entries))),
      );
      fc.assert(
        fc.property(shuffled, ([entries, other]) => {
          expect(totalOf(answersOf(other))).to.deep.equal(totalOf(answersOf(entries)));
        }),
      );
    });

    it('never falls when one answer rises', () => {
      const pairs = fc.tuple(partial(measure), fc.constantFrom(...measure.items), fc.nat());
      fc.assert(
        fc.property(pairs, ([entries, item, by]) => {
          const before = answersOf(entries);
          const given = before[item.id];
          if (typeof given !== 'number') return;
          const higher = allowedValues(item).filter((value) => value >= given);
          const after = { ...before, [item.id]: higher[by % higher.length]! };
          const [low, high] = [totalOf(before), totalOf(after)];
          expect(high.value === null).to.equal(low.value === null);
          if (low.value !== null) expect(high.value).to.be.at.least(low.value);
        }),
      );
    });

    it('is withheld exactly where more is missing than the rule forgives', () => {
      fc.assert(
        fc.property(partial(measure), (entries) => {
          const counted = entries.filter(
            ([id, value]) => scale.items.includes(id) && value !== null,
          );
          const missing = scale.items.length - counted.length;
          const { value, why, answered, prorated, band } = totalOf(answersOf(entries));
          const scored = missing <= scale.missing.atMost;
          expect(value !== null).to.equal(scored);
          expect(why).to.equal(scored ? undefined : 'too-many-missing');
          expect(band !== undefined).to.equal(scored);
          expect([answered, prorated]).to.deep.equal([counted.length, scored && missing > 0]);
        }),
      );
    });
  });
}

function whole(list: readonly unknown[]): { minLength: number; maxLength: number } {
  return { minLength: list.length, maxLength: list.length };
}
