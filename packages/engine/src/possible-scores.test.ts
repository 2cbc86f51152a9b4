import { expect } from 'chai';

import type { Item, Skip } from './measure.js';
import { notAScore } from './possible-scores.js';
import type { Scale } from './scale.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';

/** Which of these numbers can be a score of the only scale. */
function possible(
  numbers: readonly unknown[],
  part: Partial<Scale>,
  form: Item[] = items(4),
  skips: Skip[] = [],
) {
  const scale = { items: form.map(({ id }) => id), ...part };
  const measure = madeUp({ items: form, scales: [scale], skips });
  const [only] = measure.scales;
  return numbers.filter((each) => notAScore(measure, only!, each) === undefined);
}

const form = (...values: number[][]): Item[] =>
  values.map((each, i) => ({ ...items(1, each)[0]!, id: `q${i + 1}` }));
const upTo = (max: number) => Array.from({ length: max + 1 }, (_, i) => i);

describe('a possible score', () => {
  it('is a number in the range', () => {
    const numbers = [-1, 0, 12, 13, NaN, Infinity, '7', null, undefined, {}];
    expect(possible(numbers, {})).to.deep.equal([0, 12]);
  });

  it('is a sum of answers, each of its own item', () => {
    const part = { range: { min: 0, max: 6 } };
    expect(possible(upTo(6), part, form([0, 1], [0, 5]))).to.deep.equal([0, 1, 5, 6]);
    expect(possible(upTo(6), part, form([0, 1, 3], [0, 3]))).to.deep.equal([0, 1, 3, 4, 6]);
  });

  it('is any whole one where missing answers are made up for, and rounded', () => {
    const part = { range: { min: 0, max: 8 } };
    const lax = { ...part, missing: { atMost: 1, source }, rounding: 'half-up' } as const;
    const fours = form([0, 4], [0, 4]);
    expect(possible(upTo(8), part, fours)).to.deep.equal([0, 4, 8]);
    expect(possible([...upTo(8), 4.5], lax, fours)).to.deep.equal(upTo(8));
    expect(possible([0.5, 5.33], { ...lax, rounding: 'none' }, fours)).to.deep.equal([0.5, 5.33]);
  });

  describe('of a table', () => {
    const rows = upTo(4).map((raw): [number, number] => [raw, 10 + raw * 1.05]);
    const table = { table: { rows, source }, range: { min: 10, max: 14.2 } };

    it('is one that answers lead to', () => {
      const twos = form([0, 2], [0, 2]);
      const scores = rows.map(([, score]) => score);
      expect(possible(scores, table, twos)).to.deep.equal([10, 12.1, 14.2]);
      expect(possible(scores, table, form([0, 1, 2], [0, 1, 2]))).to.deep.equal(scores);
    });

    it('is any of them where missing answers are made up for', () => {
      const missing = { atMost: 1, source };
      const lax = { ...table, missing, rounding: 'half-up' } as const;
      const scores = rows.map(([, score]) => score);
      expect(possible([...scores, 10.5], lax, form([0, 2], [0, 2]))).to.deep.equal(scores);
    });

    it('may be rounded to one decimal, and to no fewer', () => {
      const form2 = form([0, 1, 2], [0, 1, 2]);
      expect(possible([11, 11.1, 11.05, 11.2, 13.1, 13.2], table, form2)).to.deep.equal([
        11, 11.1, 11.05, 13.1, 13.2,
      ]);
    });
  });

  describe('where an item may count nothing', () => {
    const points: [number, number][] = [
      [0, 2],
      [3, 5],
    ];
    const recode = [{ items: ['q3'], points, source }];
    const part = { recode, range: { min: 2, max: 11 } };
    const threes = form([0, 3], [0, 3], [0, 3]);
    const skip = (...ids: string[]): Skip => ({
      items: ids,
      when: { items: ['q1'], total: 0 },
      zero: 'always',
      source,
    });

    it('is without it, if the form says to leave it out', () => {
      expect(possible(upTo(11), part, threes)).to.deep.equal([2, 5, 8, 11]);
      expect(possible(upTo(11), part, threes, [skip('q2')])).to.deep.equal([2, 5, 8, 11]);
      expect(possible(upTo(11), part, threes, [skip('q2'), skip('q3')])).to.deep.equal([
        2, 3, 5, 6, 8, 11,
      ]);
    });

    it('is without it, if missing answers count nothing', () => {
      const missing = { atMost: 1, as: 'zero', source } as const;
      expect(possible(upTo(11), { ...part, missing }, threes)).to.deep.equal([2, 3, 5, 6, 8, 11]);
    });
  });
});
