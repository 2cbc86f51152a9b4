import { expect } from 'chai';

import type { Scale } from './scale.js';
import { scoreAll, scorer } from './scorer.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';
const total = (scale: Partial<Scale>, answers: Record<string, unknown>) =>
  scoreAll(madeUp({ scales: [scale] }), answers as never).total!;
const none = (why: string, answered: number, of = 4) => ({
  value: null,
  prorated: false,
  answered,
  items: of,
  why,
});

describe('scoring as data', () => {
  it('turns items round', () => {
    const scale = { reversed: { items: ['q2', 'q4'], source } };
    expect(total(scale, { q1: 1, q2: 1, q3: 1, q4: 3 }).value).to.equal(1 + 2 + 1 + 0);
  });

  it('turns items round within their own numbers', () => {
    const measure = madeUp({
      items: items(2, [1, 2, 3, 4, 5]),
      scales: [
        { items: ['q1', 'q2'], range: { min: 2, max: 10 }, reversed: { items: ['q1'], source } },
      ],
    });
    expect(scoreAll(measure, { q1: 5, q2: 5 }).total!.value).to.equal(1 + 5);
  });

  it('gives answers other points, for the items named', () => {
    const points: [number, number][] = [
      [0, 0],
      [1, 0],
      [2, 1],
      [3, 2],
    ];
    const scale = { recode: [{ items: ['q1', 'q2', 'q3'], points, source }] };
    expect(total(scale, { q1: 1, q2: 2, q3: 3, q4: 1 }).value).to.equal(0 + 1 + 2 + 1);
  });

  it('takes the mean', () => {
    const scale = { combine: 'mean', range: { min: 0, max: 3 } } as const;
    expect(total(scale, { q1: 1, q2: 2, q3: 3, q4: 1 }).value).to.equal(7 / 4);
    const lax = { ...scale, missing: { atMost: 1, source } };
    expect(total(lax, { q1: 1, q2: 2, q3: 3 }).value).to.equal(2);
  });

  it('multiplies', () => {
    const scale = { times: { by: 4, source }, range: { min: 0, max: 48 } };
    expect(total(scale, { q1: 1, q2: 2, q3: 3, q4: 1 }).value).to.equal(28);
  });

  it('looks up', () => {
    const rows = Array.from({ length: 13 }, (_, raw): [number, number] => [raw, 7 + raw / 10]);
    const scale = { table: { rows, source }, range: { min: 7, max: 8.2 } };
    expect(total(scale, { q1: 1, q2: 2, q3: 3, q4: 1 }).value).to.equal(7.7);
    expect(total(scale, { q1: 0, q2: 0, q3: 0, q4: 0 }).value).to.equal(7);
  });

  it('counts missing answers as nothing, where the rule says so', () => {
    const scale = { missing: { atMost: 1, as: 'zero', source } } as const;
    expect(total(scale, { q1: 1, q2: 2, q3: 3 })).to.deep.equal({
      value: 6,
      prorated: true,
      answered: 3,
      items: 4,
    });
  });

  it('counts missing answers in the whole measure, where the rule says so', () => {
    const missing = { atMost: 1, as: 'zero', within: 'measure', source } as const;
    const measure = madeUp({
      items: items(4),
      scales: [
        { id: 'a', items: ['q1', 'q2'], missing },
        { id: 'b', items: ['q3', 'q4'], missing },
      ],
    });
    const one = scoreAll(measure, { q1: 1, q3: 1, q4: 1 });
    expect([one.a!.value, one.b!.value]).to.deep.equal([1, 2]);
    const two = scoreAll(measure, { q1: 1, q3: 1 });
    expect([two.a, two.b]).to.deep.equal([
      none('too-many-missing', 1, 2),
      none('too-many-missing', 1, 2),
    ]);
    expect(scoreAll(measure, { q3: 1, q4: 1 }).b!.why).to.equal('too-many-missing');
  });

  it('counts them so for the scales that say so only', () => {
    const missing = { atMost: 1, source } as const;
    const measure = madeUp({
      items: items(4),
      scales: [
        { id: 'a', items: ['q1', 'q2'], missing: { ...missing, within: 'measure' } },
        { id: 'b', items: ['q3', 'q4'], missing: { ...missing, within: 'scale' } },
      ],
    });
    const { a, b } = scoreAll(measure, { q1: 1, q3: 2 });
    expect([a!.why, b!.value]).to.deep.equal(['too-many-missing', 4]);
  });

  it('counts an answer that is not allowed as missing from other scales', () => {
    const missing = { atMost: 1, as: 'zero', within: 'measure', source } as const;
    const measure = madeUp({
      items: items(4),
      scales: [
        { id: 'a', items: ['q1', 'q2'], missing },
        { id: 'b', items: ['q3', 'q4'], missing },
      ],
    });
    const { a, b } = scoreAll(measure, { q1: 1, q3: 9, q4: 1 } as never);
    expect([a!.why, b!.why]).to.deep.equal(['too-many-missing', 'answer-not-allowed']);
  });

  it('does not count a supplementary item as missing', () => {
    const missing = { atMost: 0, within: 'measure', source } as const;
    const extra = { ...items(5)[4]!, supplementary: true as const };
    const measure = madeUp({
      items: [...items(4), extra],
      scales: [{ items: ['q1', 'q2', 'q3', 'q4'], missing }],
    });
    expect(scoreAll(measure, { q1: 1, q2: 1, q3: 1, q4: 1 }).total!.value).to.equal(4);
    expect(scorer(measure).isComplete([1, 1, 1, 1])).to.equal(true);
  });

  it('adds decimals as people do', () => {
    const measure = madeUp({
      items: [1, 2, 3].map((n) => ({ type: 'rating', id: `q${n}`, min: 0, max: 10, step: 0.1 })),
      scales: [{ items: ['q1', 'q2', 'q3'], range: { min: 0, max: 30 } }],
    });
    expect(scoreAll(measure, { q1: 0.1, q2: 0.2, q3: 8.1 }).total!.value).to.equal(8.4);
    expect(scoreAll(measure, { q1: 0.15, q2: 0.2, q3: 8.1 }).total!.why).to.equal(
      'answer-not-allowed',
    );
  });
});
