import { expect } from 'chai';

import type { Item, Measure } from './measure.js';
import type { Scale } from './scale.js';
import { inScale } from './scale-contradictions.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';

function found(measure: Measure, s = 0): string[] {
  const byId = new Map(measure.items.map((item) => [item.id, item]));
  return [...inScale(measure.scales[s]!, measure, byId, ['scales', s])].map(
    ([path, message]) => `${path.join('.')} ${message}`,
  );
}

const of = (part: Partial<Scale>, form: Item[] = items(4)) =>
  found(madeUp({ items: form, scales: [part] }));
const rows = (from: number, to: number, score = (raw: number) => raw): [number, number][] =>
  Array.from({ length: to - from + 1 }, (_, i) => [from + i, score(from + i)]);
const table = (from: number, to: number) => ({ table: { rows: rows(from, to), source } });
const decimals: Item[] = [1, 2, 3, 4].map((n) => ({
  type: 'rating',
  id: `q${n}`,
  min: 0,
  max: 3,
  step: 0.5,
}));
const [first, ...others] = items(4);
const maybe = [{ ...first!, mayNotApply: { source } }, ...others];

describe('contradictions in a table of scores', () => {
  for (const [what, part] of [
    ['a table', table(0, 12)],
    [
      'a table after a factor',
      { ...table(0, 24), times: { by: 2, source }, range: { min: 0, max: 24 } },
    ],
    [
      'a table that turns scores round',
      { table: { rows: rows(0, 12, (raw) => 40 - raw), source }, range: { min: 28, max: 40 } },
    ],
    [
      'a table for scores made up and rounded',
      { ...table(0, 12), missing: { atMost: 1, source }, rounding: 'half-up' },
    ],
  ] as readonly (readonly [string, Partial<Scale>])[]) {
    it(`are none in ${what}`, () => {
      expect(of(part)).to.deep.equal([]);
    });
  }

  for (const [what, part, expected] of [
    [
      'a range that forgets the table',
      { table: { rows: rows(0, 12, (raw) => raw * 2), source } },
      'range its table runs from 0 to 24',
    ],
    ['a table that begins late', table(1, 12), 'table.rows.0 must be for a raw score of 0'],
    [
      'a table with a gap',
      { table: { rows: rows(0, 12).filter(([raw]) => raw !== 5), source } },
      'table.rows.5 must be for a raw score of 5',
    ],
    ['a table that ends early', table(0, 11), 'table.rows.12 must be for a raw score of 12'],
    [
      'a table that goes on',
      { ...table(0, 13), range: { min: 0, max: 13 } },
      'table.rows.13 is for a raw score that cannot be',
    ],
    [
      'a table for scores that are not rounded',
      { ...table(0, 12), missing: { atMost: 1, source } },
      'rounding must be half-up: the table has whole raw scores only',
    ],
    [
      'a table of means',
      { combine: 'mean', ...table(0, 3), range: { min: 0, max: 3 } },
      'table has whole raw scores only, which a mean or a part is not',
    ],
    [
      'a table after a fraction',
      { ...table(0, 18), times: { by: 1.5, source }, range: { min: 0, max: 18 } },
      'table has whole raw scores only, which a mean or a part is not',
    ],
  ] as readonly (readonly [string, Partial<Scale>, string])[]) {
    it(`are found in ${what}`, () => {
      expect(of(part)).to.deep.equal([`scales.0.${expected}`]);
    });
  }

  for (const [what, part, form, expected] of [
    [
      'a table of decimals',
      table(0, 12),
      decimals,
      'items.0 has decimals, which the table has no rows for',
    ],
    [
      'a table for items that may not apply',
      table(0, 12),
      maybe,
      'items.0 may not apply, which only a plain sum allows for',
    ],
  ] as readonly (readonly [string, Partial<Scale>, Item[], string])[]) {
    it(`are found in ${what}`, () => {
      expect(of(part, form)[0]).to.equal(`scales.0.${expected}`);
    });
  }

  it('are found in a table whose points have decimals', () => {
    const points: [number, number][] = [
      [0, 0],
      [1, 0.5],
      [2, 2],
      [3, 3],
    ];
    const part = { ...table(0, 12), recode: [{ items: ['q2'], points, source }] };
    expect(of(part)).to.deep.equal([
      'scales.0.items.1 has decimals, which the table has no rows for',
    ]);
  });
});
