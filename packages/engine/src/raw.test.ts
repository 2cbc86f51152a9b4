import { expect } from 'chai';

import { compared } from './compared.js';
import type { Item, Measure } from './measure.js';
import { rawResult } from './raw.js';
import type { Scale } from './scale.js';
import { items, madeUp } from './testing/made-up.js';
import { madeUpNorms } from './testing/made-up-norms.js';

const source = 'Made up.';
const bandSets = [
  {
    id: 'usual',
    bands: [
      { from: 0, name: 'low' },
      { from: 8, name: 'high' },
    ],
    source,
  },
];
const measure = madeUp({
  items: items(6),
  scales: [{ bandSets }, { id: 'rest', items: ['q5', 'q6'] }],
});

const problemsIn = (raw: Record<string, unknown>, of: Measure = measure) =>
  rawResult(of, raw).problems.map(({ path, message }) => `${path} ${message}`);

describe('rawResult', () => {
  it('names bands for scores that somebody else added up', () => {
    expect(rawResult(measure, { total: 8, rest: 6 })).to.deep.equal({
      measure: 'made-up@1.0.0',
      scores: {
        total: { value: 8, prorated: false, answered: null, items: 4, band: 'high' },
        rest: { value: 6, prorated: false, answered: null, items: 2 },
      },
      problems: [],
    });
  });

  it('takes the scales that are given, and 0 for a score', () => {
    const { scores, problems } = rawResult(measure, { total: 0 });
    expect(Object.keys(scores)).to.deep.equal(['total']);
    expect(scores.total).to.include({ value: 0, band: 'low' });
    expect(problems).to.deep.equal([]);
    expect(rawResult(measure, {}).scores).to.deep.equal({});
  });

  it('takes the ends of the range', () => {
    expect(problemsIn({ total: 0, rest: 0 })).to.deep.equal([]);
    expect(problemsIn({ total: 12, rest: 6 })).to.deep.equal([]);
  });

  it('can be compared with norms', () => {
    const beside = compared(measure, rawResult(measure, { total: 7 }), madeUpNorms(), {
      sex: 'female',
      grade: 3,
    });
    expect(beside.scores.total).to.deep.equal({
      value: 7,
      prorated: false,
      answered: null,
      items: 4,
      band: 'raised',
      t: 65,
      tShown: '65',
    });
    expect(Object.keys(beside.scores)).to.deep.equal(['total']);
  });

  for (const [what, raw, expected] of [
    ['text', { total: '8' }, 'raw.total must be a number'],
    ['null', { total: null }, 'raw.total must be a number'],
    ['NaN', { total: NaN }, 'raw.total must be a number'],
    ['Infinity', { total: Infinity }, 'raw.total must be a number'],
    ['a score below the range', { total: -1 }, 'raw.total is -1, but the scale runs from 0 to 12'],
    ['a score above it', { rest: 7 }, 'raw.rest is 7, but the scale runs from 0 to 6'],
    [
      'a fraction of whole points',
      { total: 7.5 },
      'raw.total is 7.5, which no answers to the form come to',
    ],
    ['another scale', { sum: 3 }, 'raw.sum made-up has no such scale; it has total, rest'],
    [
      'a name of the language',
      { constructor: 3 },
      'raw.constructor made-up has no such scale; it has total, rest',
    ],
  ] as const) {
    it(`does not guess with ${what}`, () => {
      expect(problemsIn(raw)).to.deep.equal([expected]);
      expect(rawResult(measure, raw).scores).to.deep.equal({});
    });
  }

  it('scores on beside a wrong one', () => {
    const { scores, problems } = rawResult(measure, { total: 99, rest: 2 });
    expect(Object.keys(scores)).to.deep.equal(['rest']);
    expect(problems).to.have.lengthOf(1);
  });

  it('says so where a measure has no scales', () => {
    expect(problemsIn({ total: 1 }, madeUp({ scales: [] }))).to.deep.equal([
      'raw.total made-up has no such scale; it has none',
    ]);
  });

  describe('takes only scores that answers to the form can come to:', () => {
    const points: [number, number][] = [
      [0, 0],
      [1, 0.5],
      [2, 4],
      [3, 4],
    ];
    const recode = { recode: [{ items: ['q1', 'q2', 'q3', 'q4'], points, source }] };
    const rows = Array.from({ length: 13 }, (_, raw): [number, number] => [raw, raw * 0.93]);
    const table = { table: { rows, source } };
    const line: Item[] = items(4).map(({ id }) => ({
      type: 'rating',
      id,
      min: 0,
      max: 3,
      step: 0.5,
    }));
    const forgiving = { missing: { atMost: 1, source } } as const;
    const zero = { missing: { atMost: 1, as: 'zero', source } } as const;

    for (const [what, part, yes, no, form] of [
      ['whole points', {}, 7, 7.5],
      ['a mean', { combine: 'mean' }, 2.25, 2.3],
      ['a table', table, 6.51, 6.9],
      ['a table, rounded to one decimal as data sets have it', table, 6.5, 6.4],
      ['a half', { times: { by: 0.5, source } }, 2.5, 2.4],
      ['a double', { times: { by: 2, source } }, 6, 7],
      ['answers in halves', {}, 6.5, 6.4, line],
      ['points of their own', recode, 8.5, 7],
      ['what may be made up, and is not rounded', forgiving, 6.6, 13],
      ['what may be made up, and is rounded', { ...forgiving, rounding: 'half-up' }, 6, 6.6],
      ['missing answers that count nothing', { ...zero, recode: recode.recode }, 4, 7],
    ] as readonly (readonly [string, Partial<Scale>, number, number, Item[]?])[]) {
      it(what, () => {
        const of = madeUp({ items: form ?? items(4), scales: [part] });
        expect(problemsIn({ total: yes }, of), String(yes)).to.deep.equal([]);
        expect(problemsIn({ total: no }, of), String(no)).to.have.lengthOf(1);
      });
    }

    it('parts, and all that they can come to', () => {
      const of = (b: Partial<Scale>) =>
        madeUp({
          scales: [
            { id: 'all', items: ['q1', 'q2', 'q3', 'q4'], parts: ['a', 'b'] },
            { id: 'a', items: ['q1', 'q2'] },
            { id: 'b', items: ['q3', 'q4'], ...b },
          ],
        });
      expect(problemsIn({ all: 6.5 }, of({}))).to.have.lengthOf(1);
      expect(problemsIn({ all: 6.5 }, of({ combine: 'mean' }))).to.deep.equal([]);
      expect(problemsIn({ all: 6.4 }, of({ combine: 'mean' }))).to.have.lengthOf(1);
      expect(problemsIn({ all: 6.4 }, of(forgiving))).to.deep.equal([]);
    });

    it('items that are left out, which count nothing', () => {
      const form = items(2, [0, 3]);
      const scales = [
        {
          items: ['q1', 'q2'],
          recode: [
            {
              items: ['q2'],
              points: [
                [0, 1],
                [3, 3],
              ] as [number, number][],
              source,
            },
          ],
          range: { min: 1, max: 6 },
        },
      ];
      const skips = [
        { items: ['q2'], when: { items: ['q1'], total: 3 }, zero: 'always' as const, source },
      ];
      expect(problemsIn({ total: 3 }, madeUp({ items: form, scales }))).to.deep.equal([]);
      expect(problemsIn({ total: 5 }, madeUp({ items: form, scales }))).to.have.lengthOf(1);
      expect(problemsIn({ total: 3 }, madeUp({ items: form, scales, skips }))).to.deep.equal([]);
    });
  });
});
