import { expect } from 'chai';

import type { Scale } from './scale.js';
import { scoreAll } from './scorer.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';
const bands = (id: string, from: number) => ({
  id,
  bands: [
    { from: 0, name: 'well' },
    { from, name: 'unwell' },
  ],
  source,
});
const scoreOf = (scale: Partial<Scale>, answers: Record<string, number>) =>
  scoreAll(madeUp({ items: items(4), scales: [scale] }), answers).total!;

describe('bands of a score that was made up for missing answers', () => {
  const prorated = { missing: { atMost: 1, source }, bandSets: [bands('usual', 6)] };

  it('are none between two whole scores of different bands', () => {
    expect(scoreOf(prorated, { q1: 2, q2: 1, q3: 1 })).not.to.have.property('band'); // 5.33
    expect(scoreOf(prorated, { q1: 2, q2: 2, q3: 1 })).to.include({ band: 'unwell' }); // 6.67
    expect(scoreOf(prorated, { q1: 1, q2: 1, q3: 1 })).to.include({ value: 4, band: 'well' });
  });

  it('are there where the rule rounds', () => {
    const rounded = { ...prorated, rounding: 'half-up' } as const;
    expect(scoreOf(rounded, { q1: 2, q2: 1, q3: 1 })).to.include({ value: 5, band: 'well' });
  });

  const zero: Partial<Scale> = {
    missing: { atMost: 2, as: 'zero', source },
    bandSets: [bands('usual', 6)],
  };

  it('are none where a missing answer, counted as nothing, could have led to the next', () => {
    expect(scoreOf(zero, { q1: 1, q2: 1, q3: 1 })).to.deep.equal({
      value: 3,
      prorated: true,
      answered: 3,
      items: 4,
    }); // 3 to 6
    expect(scoreOf(zero, { q1: 1, q2: 1, q3: 0 })).to.include({ value: 2, band: 'well' }); // 2 to 5
    expect(scoreOf(zero, { q1: 3, q2: 3 })).to.include({ value: 6, band: 'unwell' }); // 6 to 12
  });

  it('are told of each banding alone', () => {
    const bandSets = [bands('usual', 6), bands('other', 9)];
    const open = scoreOf({ ...zero, bandSets }, { q1: 1, q2: 1, q3: 1 });
    expect(open).to.deep.include({ bands: { other: 'well' } });
    expect(open).not.to.have.property('band');
    const certain = scoreOf({ ...zero, bandSets }, { q1: 2, q2: 2, q3: 2 });
    expect(certain).to.deep.include({ band: 'unwell', bands: { usual: 'unwell' } }); // 6 to 9
  });

  it('of a composite scale are none where its parts leave them open', () => {
    const missing = { atMost: 1, source };
    const measure = madeUp({
      items: items(6),
      scales: [
        { id: 'a', items: ['q1', 'q2', 'q3'], missing },
        { id: 'b', items: ['q4', 'q5', 'q6'], missing },
        {
          id: 'all',
          items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'],
          parts: ['a', 'b'],
          bandSets: [bands('usual', 6)],
        },
      ],
    });
    const { all } = scoreAll(measure, { q1: 1, q2: 0, q3: null, q4: 2, q5: 1, q6: 1 }); // 1.5 + 4
    expect(all).to.include({ value: 5.5, prorated: true });
    expect(all).not.to.have.property('band');
  });

  it('are for whole scores only where scores are whole', () => {
    const mean = {
      ...prorated,
      combine: 'mean',
      range: { min: 0, max: 3 },
      bandSets: [bands('usual', 2)],
    } as const;
    expect(scoreOf({ ...mean, bandSets: [...mean.bandSets] }, { q1: 2, q2: 1, q3: 1 })).to.include({
      band: 'well', // 1.33
    });
    const points: [number, number][] = [
      [0, 0],
      [1, 0.5],
      [2, 1],
      [3, 1.5],
    ];
    const recode = [{ items: ['q1', 'q2', 'q3', 'q4'], points, source }];
    const halves = { ...prorated, recode, range: { min: 0, max: 6 } };
    expect(scoreOf(halves, { q1: 3, q2: 3, q3: 2 })).to.include({ band: 'well' }); // 5.33
  });

  it('are for whole scores where a form leaves numbers out', () => {
    const measure = madeUp({
      items: items(4, [0, 1, 3]),
      scales: [{ ...prorated, items: ['q1', 'q2', 'q3', 'q4'] }],
    });
    expect(scoreAll(measure, { q1: 1, q2: 3, q3: 0 }).total).not.to.have.property('band'); // 5.33
  });

  it('are for any scores where one item of several has fractions', () => {
    const half = { type: 'rating', id: 'q2', min: 0, max: 3, step: 0.5 } as const;
    const [q1, , ...others] = items(4);
    const measure = madeUp({ items: [q1!, half, ...others], scales: [prorated] });
    expect(scoreAll(measure, { q1: 2, q2: 1, q3: 1 }).total).to.include({ band: 'well' }); // 5.33
  });

  it('are for any scores where one part of several has fractions', () => {
    const missing = { atMost: 1, source };
    const [a, b] = [
      { id: 'a', items: ['q1', 'q2', 'q3'], missing },
      { id: 'b', items: ['q4', 'q5', 'q6'], missing },
    ];
    const ids = [...a.items, ...b.items];
    const all = { id: 'all', items: ids, parts: ['a', 'b'], bandSets: [bands('usual', 6)] };
    const other = { id: 'other', items: ids, combine: 'mean' } as const; // of no part, and no matter
    const scales = (part: Partial<Scale>) => [a, { ...b, ...part }, other, all];
    const answers = { q1: 1, q2: 0, q4: 2, q5: 1, q6: 1 }; // 1.5, and 4 or 1.33

    const whole = madeUp({ items: items(6), scales: scales({}) });
    expect(scoreAll(whole, answers).all).to.include({ value: 5.5 });
    expect(scoreAll(whole, answers).all).not.to.have.property('band');

    const mean = { combine: 'mean', range: { min: 0, max: 3 } } as const;
    const mixed = madeUp({ items: items(6), scales: scales(mean) });
    const low = { ...all, bandSets: [bands('usual', 3)] };
    const edge = {
      ...mixed,
      scales: [...mixed.scales.slice(0, 3), { ...mixed.scales[3]!, ...low }],
    };
    expect(scoreAll(edge, answers).all!.value).to.be.closeTo(1.5 + 4 / 3, 1e-9);
    expect(scoreAll(edge, answers).all).to.include({ band: 'well' }); // 2.83, and 3 is far enough
  });
});
