import { expect } from 'chai';

import { contradictions } from './contradictions.js';
import type { Item } from './measure.js';
import type { Scale } from './scale.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';
const [first, ...others] = items(4);
const maybe = [{ ...first!, mayNotApply: { source } }, ...others];
const all = { id: 'all', items: ['q1', 'q2', 'q3', 'q4'], parts: ['a', 'b'] };
const a = { id: 'a', items: ['q1', 'q2'] };
const b = { id: 'b', items: ['q3', 'q4'] };
const rows = Array.from({ length: 13 }, (_, raw): [number, number] => [raw, raw]);

const found = (scales: readonly Partial<Scale>[], form: Item[] = items(4)) =>
  [...contradictions(madeUp({ items: form, scales }))].map(
    ([path, message]) => `${path.join('.')} ${message}`,
  );
const of = (part: Partial<Scale>) => found([{ ...all, ...part }, a, b]);

describe('contradictions in a composite scale', () => {
  it('are none where it holds what its parts hold, in any order', () => {
    expect(of({})).to.deep.equal([]);
    expect(of({ items: ['q4', 'q3', 'q1', 'q2'] })).to.deep.equal([]);
    expect(found([a, b, all])).to.deep.equal([]);
  });

  it('are found in bands that a blank counted as 0 would leave open', () => {
    const zero = { ...a, missing: { atMost: 1, as: 'zero', source } } as const;
    const bandSets = [{ id: 'usual', bands: [{ from: 0, name: 'any' }], source }];
    expect(found([{ ...all, bandSets }, zero, b])).to.deep.equal([
      'scales.0.bandSets cannot be told: a counts missing answers as 0',
    ]);
    expect(found([all, zero, b])).to.deep.equal([]);
    expect(
      found([{ ...all, bandSets }, { ...zero, missing: { ...zero.missing, atMost: 0 } }, b]),
    ).to.deep.equal([]);
  });

  it('are none where parts have parts', () => {
    const c = { id: 'c', items: ['q5', 'q6'] };
    const whole = {
      id: 'whole',
      items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'],
      parts: ['all', 'c'],
    };
    expect(found([whole, all, a, b, c], items(6))).to.deep.equal([]);
  });

  it('are none in a mean or a multiple', () => {
    expect(of({ combine: 'mean', range: { min: 0, max: 6 } })).to.deep.equal([]);
    expect(of({ times: { by: 2, source }, range: { min: 0, max: 24 } })).to.deep.equal([]);
  });

  for (const [what, part, ...expected] of [
    ['a part that does not exist', { parts: ['a', 'z'] }, 'parts.1 no scale is called "z"'],
    ['a part that is itself', { parts: ['a', 'all'] }, 'parts.1 leads back to this scale'],
    [
      'a part twice',
      { parts: ['a', 'a'], items: ['q1', 'q2', 'q1', 'q2'] },
      'items.2 "q1" is there twice',
      'items.3 "q2" is there twice',
      'parts.1 "a" is there twice',
    ],
    [
      'an item too few',
      { items: ['q1', 'q2', 'q3'], range: { min: 0, max: 12 } },
      'items must be the items of its parts',
    ],
    [
      'an item of no part',
      { items: ['q1', 'q2', 'q3', 'q5'] },
      'items must be the items of its parts',
    ],
    ['another range', { range: { min: 0, max: 11 } }, 'range its parts add up to 0 to 12'],
    ['a mean with the range of a sum', { combine: 'mean' }, 'range its parts add up to 0 to 6'],
    [
      'a rule for missing items of its own',
      { missing: { atMost: 1, source } },
      'missing.atMost must be 0: its parts have rules of their own',
    ],
    [
      'items that it turns itself',
      { reversed: { items: ['q1'], source } },
      'reversed belongs to its parts',
    ],
    [
      'items that it recodes itself',
      { recode: [{ items: ['q1'], points: [[0, 0]], source }] },
      'recode belongs to its parts',
    ],
  ] as readonly (readonly [string, Partial<Scale>, ...string[]])[]) {
    it(`are found in ${what}`, () => {
      const form = items(5);
      expect(found([{ ...all, ...part }, a, b], form)).to.deep.equal(
        expected.map((each) => `scales.0.${each}`),
      );
    });
  }

  it('are found in a circle of parts', () => {
    const round = { ...a, parts: ['all', 'b'] };
    const lines = found([all, round, b]);
    expect(lines).to.include('scales.0.parts.0 leads back to this scale');
    expect(lines).to.include('scales.1.parts.0 leads back to this scale');
  });

  it('are found in a circle that it is not part of, without end', () => {
    const c = { id: 'c', items: ['q1', 'q2'], parts: ['d', 'b'] };
    const d = { id: 'd', items: ['q1', 'q2'], parts: ['c', 'b'] };
    const lines = found([{ ...all, parts: ['c', 'b'] }, c, d, b]);
    expect(lines).to.include('scales.1.parts.0 leads back to this scale');
    expect(lines).to.include('scales.2.parts.0 leads back to this scale');
  });

  it('are found in a table, which nobody has published for one', () => {
    expect(of({ table: { rows, source } })).to.deep.equal(['scales.0.table belongs to its parts']);
  });

  it('are found in parts whose items may not apply', () => {
    expect(found([all, a, b], maybe)).to.deep.equal([
      'scales.0.parts "q1" may not apply, so they have no range',
    ]);
  });
});
