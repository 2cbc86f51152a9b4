import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import { result } from '@cairnkit/engine/result.js';
import type { Answers } from '@cairnkit/engine/session.js';
import { expect } from 'chai';

import gad7 from './gad-7.js';
import phq9 from './phq-9.js';

/** What was published about a measure of one scale: kept a second time, so that a slip shows. */
interface Published {
  /** The words beside 0, 1, 2, … of every item that counts. */
  readonly options: readonly string[];
  readonly direction: Scale['direction'];
  /** Every band with the lowest and the highest score in it. */
  readonly bands: readonly (readonly [name: string, from: number, to: number])[];
  /** How many answers may be missing. */
  readonly missing: number;
  /** Points, by scheme. */
  readonly reliableChange: Readonly<Record<string, number>>;
  /** The lowest answer that raises a flag, by item; other items never do. */
  readonly flags: Readonly<Record<string, number>>;
}

/** Checks a measure whose items all have the same options. */
function describePublished(measure: Measure, published: Published): void {
  const scale = measure.scales[0]!;
  const top = published.options.length - 1;
  /** Answers that add up to a total: the first items as high as can be. */
  const totalling = (total: number): Answers =>
    Object.fromEntries(
      scale.items.map((id, i) => [id, Math.min(top, Math.max(0, total - i * top))]),
    );

  describe(`${measure.short}, as published`, () => {
    it('prints the same words beside every item that counts', () => {
      for (const id of scale.items) {
        const item = measure.items.find((each) => each.id === id);
        const expected = published.options.map((text, value) => ({ value, text }));
        expect(item?.type === 'choice' && item.options, id).to.deep.equal(expected);
      }
    });

    for (const [name, from, to] of published.bands) {
      it(`is ${name} from ${from} to ${to}`, () => {
        for (let total = from; total <= to; total += 1) {
          const { value, band } = result(measure, totalling(total)).scores[scale.id]!;
          expect([value, band]).to.deep.equal([total, name]);
        }
      });
    }

    it('ends where its bands end, and says which end is worse', () => {
      expect(published.bands.at(-1)?.[2]).to.equal(scale.range.max);
      expect(scale.direction).to.equal(published.direction);
    });

    it(`has a score with ${published.missing} missing, and none with more`, () => {
      const without = (count: number) =>
        Object.fromEntries(Object.entries(totalling(scale.range.max)).slice(count));
      const valueOf = (answers: Answers) => result(measure, answers).scores[scale.id]?.value;
      expect(valueOf(without(published.missing))).to.equal(scale.range.max);
      expect(valueOf(without(published.missing + 1))).to.equal(null);
    });

    it('knows how far a score must move', () => {
      const ours = scale.reliableChange.map(({ scheme, points }) => [scheme, points]);
      expect(Object.fromEntries(ours)).to.deep.equal(published.reliableChange);
    });

    it('raises its flags by single answers, whatever the total', () => {
      for (const { id } of measure.items) {
        for (const value of published.options.keys()) {
          for (const rest of [0, scale.range.max]) {
            const quiet = { ...totalling(rest), ...low(published.flags) };
            const raised = result(measure, { ...quiet, [id]: value }).flags.map(({ item }) => item);
            const expected = value >= (published.flags[id] ?? Infinity) ? [id] : [];
            expect(raised, `${id}: ${value}`).to.deep.equal(expected);
          }
        }
      }
    });
  });
}

/** An answer to every item with a flag that does not raise it. */
function low(flags: Published['flags']): Answers {
  return Object.fromEntries(Object.entries(flags).map(([id, from]) => [id, from - 1]));
}

// Bands: Kroenke et al. (2001), PMC1495268. Points: NHSDigital/mental-health-monthly-statistics.
describePublished(phq9, {
  options: ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
  direction: 'higher-is-worse',
  bands: [
    ['none–minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['moderately severe', 15, 19],
    ['severe', 20, 27],
  ],
  missing: 0,
  reliableChange: { 'nhs-england': 6, strict: 5.99 },
  flags: { q9: 1 },
});

// Bands: Spitzer et al. (2006). Points: as above.
describePublished(gad7, {
  options: ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
  direction: 'higher-is-worse',
  bands: [
    ['none–minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['severe', 15, 21],
  ],
  missing: 0,
  reliableChange: { 'nhs-england': 4, strict: 4.22 },
  flags: {},
});
