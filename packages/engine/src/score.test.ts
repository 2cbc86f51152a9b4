import { expect } from 'chai';
import fc from 'fast-check';

import type { Scale } from './measure.js';
import { score, scoreAll } from './score.js';

const scale: Scale = {
  id: 'total',
  title: 'Total',
  items: ['q1', 'q2', 'q3', 'q4'],
  range: { min: 0, max: 12 },
  direction: 'higher-is-worse',
  missing: { atMost: 1, source: 'Made up.' },
  rounding: 'half-up',
  bandSets: [
    {
      id: 'usual',
      bands: [
        { from: 0, name: 'low' },
        { from: 8, name: 'high' },
      ],
      source: 'Made up.',
    },
    { id: 'other', bands: [{ from: 0, name: 'any' }], source: 'Made up.' },
  ],
  reliableChange: [],
  codes: [],
};

const strict: Scale = { ...scale, missing: { atMost: 0, source: 'Made up.' } };
const tooMany = (answered: number) => ({
  value: null,
  prorated: false,
  answered,
  items: 4,
  why: 'too-many-missing',
});

describe('score', () => {
  for (const [does, answers, value, band, prorated] of [
    ['adds the answers up', { q1: 1, q2: 2, q3: 3, q4: 1 }, 7, 'low', false],
    ['takes 0 for an answer', { q1: 0, q2: 0, q3: 0, q4: 0 }, 0, 'low', false],
    [
      'puts a score on the edge into the band above',
      { q1: 2, q2: 2, q3: 2, q4: 2 },
      8,
      'high',
      false,
    ],
    ['reaches the top', { q1: 3, q2: 3, q3: 3, q4: 3 }, 12, 'high', false],
    [
      'takes null for missing, and fills in the mean',
      { q1: 2, q2: 2, q3: 2, q4: null },
      8,
      'high',
      true,
    ],
    ['takes an absent answer for missing too', { q1: 2, q2: 2, q3: 2 }, 8, 'high', true],
    ['rounds 5.33 to 5', { q1: 2, q2: 1, q3: 1 }, 5, 'low', true],
    ['rounds 6.67 to 7', { q1: 2, q2: 2, q3: 1 }, 7, 'low', true],
    [
      'does not count an item of another scale',
      { q1: 1, q2: 1, q3: 1, q4: 1, q5: 3 },
      4,
      'low',
      false,
    ],
  ] as const) {
    it(does, () => {
      const answered = prorated ? 3 : 4;
      expect(score(scale, answers)).to.deep.equal({ value, prorated, answered, items: 4, band });
    });
  }

  it('rounds an exact half up, also below zero', () => {
    const pair: Scale = { ...scale, items: ['q1', 'q2', 'q3'], range: { min: -9, max: 9 } };
    expect(score(pair, { q1: 1, q2: 0 }).value).to.equal(2); // 1.5
    expect(score(pair, { q1: -1, q2: 0 }).value).to.equal(-1); // -1.5
  });

  it('does not round where the authors do not', () => {
    const { value } = score({ ...scale, rounding: 'none' }, { q1: 2, q2: 2, q3: 1 });
    expect(value).to.be.closeTo(20 / 3, 1e-12);
  });

  it('rounds before it looks for the band', () => {
    const bands = [
      { from: 0, name: 'low' },
      { from: 7, name: 'high' },
    ];
    const edge: Scale = { ...scale, bandSets: [{ id: 'edge', bands, source: 'Made up.' }] };
    expect(score(edge, { q1: 2, q2: 2, q3: 1 })).to.include({ value: 7, band: 'high' }); // 6.67
  });

  for (const [does, of, answers, answered] of [
    ['one more missing than the rule forgives', scale, { q1: 3, q2: 3 }, 2],
    ['a missing answer where the rule forgives none', strict, { q1: 3, q2: 3, q3: 3 }, 3],
    ['nothing answered', scale, {}, 0],
    ['everything declined', scale, { q1: null, q2: null, q3: null, q4: null }, 0],
    ['what is not a number', strict, { q1: 3, q2: 3, q3: 3, q4: NaN }, 3],
    ['what no form can hold', strict, { q1: 3, q2: 3, q3: 3, q4: Infinity }, 3],
    ['a number as text', strict, { q1: 3, q2: 3, q3: 3, q4: '3' as never }, 3],
    ['true', strict, { q1: 3, q2: 3, q3: 3, q4: true as never }, 3],
  ] as const) {
    it(`does not guess with ${does}, and says why`, () => {
      expect(score(of, answers)).to.deep.equal(tooMany(answered));
    });
  }

  it('does not score a person who answered nothing, whatever the rule forgives', () => {
    const lax: Scale = { ...scale, missing: { atMost: 4, source: 'Made up.' } };
    expect(score(lax, {})).to.deep.equal(tooMany(0));
  });

  it('takes nothing that every object has for an answer', () => {
    const odd: Scale = { ...strict, items: ['constructor', '__proto__', 'toString', 'q1'] };
    expect(score(odd, { q1: 1 })).to.deep.equal(tooMany(1));
  });

  it('names no band where the authors name none', () => {
    expect(score({ ...scale, bandSets: [] }, { q1: 1, q2: 1, q3: 1, q4: 1 })).not.to.have.property(
      'band',
    );
  });

  it('scores every scale, in the order of the measure', () => {
    const measure = {
      scales: [
        { ...scale, id: 'b' },
        { ...strict, id: 'a' },
      ],
    };
    const scores = scoreAll(measure as never, { q1: 1, q2: 1, q3: 1 });
    expect(Object.keys(scores)).to.deep.equal(['b', 'a']);
    expect(scores.b?.value).to.equal(4);
    expect(scores.a?.value).to.equal(null);
  });
});

describe('score, whatever the answers', () => {
  /** Four items with ranges of their own, some answers missing, and what may come of it. */
  const cases = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 10 })), {
      minLength: 4,
      maxLength: 4,
    })
    .chain((spans) => {
      const spread = spans.map(([min, width]) => ({ min, max: min + width }));
      const sum = (end: 'min' | 'max') => spread.reduce((total, item) => total + item[end], 0);
      const range = { min: sum('min'), max: sum('max') };
      const answers = fc.tuple(...spread.map((span) => fc.option(fc.integer(span))));
      return fc.record({ range: fc.constant(range), answers });
    });

  for (const rounding of ['none', 'half-up'] as const) {
    it(`stays within the range, with rounding ${rounding}`, () => {
      fc.assert(
        fc.property(cases, ({ range, answers: [q1, q2, q3, q4] }) => {
          const missing = { atMost: 3, source: 'Made up.' };
          const { value } = score(
            { ...scale, range, rounding, missing },
            {
              q1: q1 ?? null,
              q2: q2 ?? null,
              q3: q3 ?? null,
              q4: q4 ?? null,
            },
          );
          if (value === null) return;
          expect(value).to.be.at.least(range.min);
          expect(value).to.be.at.most(range.max);
        }),
      );
    });
  }
});
