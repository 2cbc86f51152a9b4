import { expect } from 'chai';

import type { Scale } from './scale.js';
import { scoreAll, scorer } from './scorer.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';
const forgiving: Partial<Scale> = {
  missing: { atMost: 1, source },
  rounding: 'half-up',
  bandSets: [
    {
      id: 'usual',
      bands: [
        { from: 0, name: 'low' },
        { from: 8, name: 'high' },
      ],
      source,
    },
  ],
};

const turned = { items: ['q1'], source };

const total = (scale: Partial<Scale>, answers: Record<string, unknown>) =>
  scoreAll(madeUp({ scales: [scale] }), answers as never).total!;
const none = (why: string, answered: number, of = 4) => ({
  value: null,
  prorated: false,
  answered,
  items: of,
  why,
});

describe('scoring', () => {
  for (const [does, answers, value, band, prorated] of [
    ['adds the answers up', { q1: 1, q2: 2, q3: 3, q4: 1 }, 7, 'low', false],
    ['takes 0 for an answer', { q1: 0, q2: 0, q3: 0, q4: 0 }, 0, 'low', false],
    [
      'puts a score on an edge into the band above',
      { q1: 2, q2: 2, q3: 2, q4: 2 },
      8,
      'high',
      false,
    ],
    ['reaches the top', { q1: 3, q2: 3, q3: 3, q4: 3 }, 12, 'high', false],
    ['fills in the mean for null', { q1: 2, q2: 2, q3: 2, q4: null }, 8, 'high', true],
    ['takes an absent answer for missing too', { q1: 2, q2: 2, q3: 2 }, 8, 'high', true],
    ['rounds 5.33 to 5', { q1: 2, q2: 1, q3: 1 }, 5, 'low', true],
    ['rounds 6.67 to 7', { q1: 2, q2: 2, q3: 1 }, 7, 'low', true],
    ['leaves an item of no scale alone', { q1: 1, q2: 1, q3: 1, q4: 1, q5: 3 }, 4, 'low', false],
  ] as const) {
    it(does, () => {
      const answered = prorated ? 3 : 4;
      expect(total(forgiving, answers)).to.deep.equal({
        value,
        prorated,
        answered,
        items: 4,
        band,
      });
    });
  }

  it('rounds an exact half up, also below zero', () => {
    const form = items(3, [-1, 0, 1]);
    const scales = [{ items: ['q1', 'q2', 'q3'], range: { min: -3, max: 3 }, ...forgiving }];
    const measure = madeUp({ items: form, scales: scales.map((s) => ({ ...s, bandSets: [] })) });
    expect(scoreAll(measure, { q1: 1, q2: 0 }).total!.value).to.equal(2); // 1.5
    expect(scoreAll(measure, { q1: -1, q2: 0 }).total!.value).to.equal(-1); // -1.5
  });

  it('does not round where the authors do not', () => {
    const { value } = total({ ...forgiving, rounding: 'none' }, { q1: 2, q2: 2, q3: 1 });
    expect(value).to.be.closeTo(20 / 3, 1e-11);
  });

  it('rounds before it looks for the band', () => {
    const bands = [
      { from: 0, name: 'low' },
      { from: 7, name: 'high' },
    ];
    const edge = { ...forgiving, bandSets: [{ id: 'edge', bands, source }] };
    expect(total(edge, { q1: 2, q2: 2, q3: 1 })).to.include({ value: 7, band: 'high' }); // 6.67
  });

  for (const [does, scale, answers, answered, why] of [
    ['one more missing than forgiven', forgiving, { q1: 3, q2: 3 }, 2, 'too-many-missing'],
    ['one missing, where none may be', {}, { q1: 3, q2: 3, q3: 3 }, 3, 'too-many-missing'],
    ['nothing answered', forgiving, {}, 0, 'too-many-missing'],
    [
      'a number that is not printed',
      forgiving,
      { q1: 4, q2: 3, q3: 3, q4: 3 },
      3,
      'answer-not-allowed',
    ],
    ['a decimal', forgiving, { q1: 1.5, q2: 3, q3: 3, q4: 3 }, 3, 'answer-not-allowed'],
    ['what no form can hold', forgiving, { q1: Infinity, q2: 3, q3: 3 }, 2, 'answer-not-allowed'],
    ['a number as text', forgiving, { q1: '3', q2: 3, q3: 3, q4: 3 }, 3, 'answer-not-allowed'],
    ['true', forgiving, { q1: true, q2: 3, q3: 3, q4: 3 }, 3, 'answer-not-allowed'],
  ] as const) {
    it(`does not guess with ${does}, and says why`, () => {
      expect(total(scale, answers)).to.deep.equal(none(why, answered));
    });
  }

  it('does not score a person who answered nothing, whatever the rule forgives', () => {
    const lax = { missing: { atMost: 4, source } };
    expect(total(lax, {})).to.deep.equal(none('too-many-missing', 0));
    expect(total({ missing: { atMost: 4, as: 'zero', source } }, {})).to.deep.equal(
      none('too-many-missing', 0),
    );
  });

  it('names the band of every set where there are several', () => {
    const [usual] = forgiving.bandSets!;
    const other = { id: 'other', bands: [{ from: 0, name: 'any' }], source };
    const score = total({ bandSets: [usual!, other] }, { q1: 3, q2: 3, q3: 3, q4: 0 });
    expect(score).to.deep.include({ band: 'high', bands: { usual: 'high', other: 'any' } });
    expect(total({}, { q1: 3, q2: 3, q3: 3, q4: 0 })).not.to.have.any.keys('band', 'bands');
  });

  it('scores every scale, in the order of the measure', () => {
    const scores = scoreAll(madeUp({ scales: [{ ...forgiving, id: 'b' }, { id: 'a' }] }), {
      q1: 1,
      q2: 1,
      q3: 1,
    });
    expect(Object.keys(scores)).to.deep.equal(['b', 'a']);
    expect(scores.b?.value).to.equal(4);
    expect(scores.a?.value).to.equal(null);
  });
});

describe('a scorer', () => {
  it('is prepared once for each measure', () => {
    const measure = madeUp();
    expect(scorer(measure)).to.equal(scorer(measure));
    expect(scorer(madeUp())).not.to.equal(scorer(measure));
  });

  it('scores typed lists, in which NaN is missing', () => {
    const ready = scorer(madeUp({ scales: [forgiving] }));
    expect(ready.score(Int8Array.of(1, 2, 3, 1)).total!.value).to.equal(7);
    expect(ready.score(Float64Array.of(2, 2, 2, NaN)).total!.value).to.equal(8);
    expect(ready.score([2, 2, 2]).total!.value).to.equal(8);
  });

  it('says the same of a list of doubles as of any other, whatever is wrong in it', () => {
    const ready = scorer(madeUp({ scales: [forgiving, { id: 'turned', reversed: turned }] }));
    for (const list of [
      [3, 0, 1, 2],
      [1, 2, 4, 3],
      [-1, 2, 2, 2],
      [0, 0.5, 0, 0],
      [1, NaN, 2, 3],
    ]) {
      const scores = ready.score(list);
      expect(ready.score(Float64Array.from(list)), String(list)).to.deep.equal(scores);
    }
    expect(ready.score([0, 0.5, 0, 0]).total!.why).to.equal('answer-not-allowed');
    expect(ready.score([1, 2, '3', 3]).total!.why).to.equal('answer-not-allowed');
  });

  it('gives nobody an object that somebody else got', () => {
    const [usual] = forgiving.bandSets!;
    const other = { id: 'other', bands: [{ from: 0, name: 'any' }], source };
    const ready = scorer(madeUp({ scales: [{ bandSets: [usual!, other] }] }));
    Object.assign(ready.score([3, 3, 3, 0]).total!.bands!, { usual: 'changed' });
    expect(ready.score([3, 3, 3, 0]).total!.bands).to.deep.equal({ usual: 'high', other: 'any' });
  });

  it('knows which answers a form has', () => {
    const ready = scorer(madeUp());
    expect(ready.place('q2')).to.equal(1);
    expect(ready.place('q9')).to.equal(undefined);
    for (const answer of [0, 3, null, undefined]) expect(ready.allows(0, answer)).to.equal(true);
    for (const answer of [-1, 4, 0.5, NaN, '1', {}]) {
      expect(ready.allows(0, answer), String(answer)).to.equal(false);
    }
  });

  it('counts every question of a form without scales, but for supplementary ones', () => {
    const [first, ...others] = items(3);
    const extra = { ...first!, supplementary: true as const };
    const ready = scorer(madeUp({ items: [extra, ...others], scales: [] }));
    expect(ready.isComplete([undefined, 1, 1])).to.equal(true);
    expect(ready.isComplete([1, 1, undefined])).to.equal(false);
    expect(ready.isComplete([1, 1, null])).to.equal(false);
    expect(ready.score([1, 1, 1])).to.deep.equal({});
  });

  it('does not ask for an item of no scale, where there are scales', () => {
    const ready = scorer(madeUp({ items: items(5), scales: [{}] }));
    expect(ready.isComplete([1, 1, 1, 1, undefined])).to.equal(true);
    expect(ready.isComplete([1, 1, 1, undefined, 1])).to.equal(false);
  });

  it('lists answers in the order of the form, and no others', () => {
    const ready = scorer(madeUp());
    expect(ready.items).to.deep.equal(['q1', 'q2', 'q3', 'q4']);
    expect(ready.list({ q4: 1, q9: 2, q1: null })).to.deep.equal([null, undefined, undefined, 1]);
  });

  it('keeps nothing of one form for the next', () => {
    const ready = scorer(madeUp({ scales: [forgiving] }));
    expect(ready.score([3, 3, 3, 3]).total!.value).to.equal(12);
    expect(ready.score([]).total).to.deep.equal(none('too-many-missing', 0));
    expect(ready.score(['x', 3, 3, 3]).total!.why).to.equal('answer-not-allowed');
    expect(ready.score([0, 0, 0, 0]).total!.value).to.equal(0);
    expect(ready.isComplete([0, 0, 0])).to.equal(false);
  });

  it('knows an answer of which a recoding says nothing for none', () => {
    const points: [number, number][] = [
      [0, 0],
      [1, 1],
    ];
    const recode = [{ items: ['q1'], points, source }];
    const ready = scorer(madeUp({ scales: [{ recode }] }));
    expect(ready.score([2, 0, 0, 0]).total!.why).to.equal('answer-not-allowed');
    expect(ready.score([1, 0, 0, 0]).total!.value).to.equal(1);
  });
});
