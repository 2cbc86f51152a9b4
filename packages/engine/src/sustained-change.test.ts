import { expect } from 'chai';
import fc from 'fast-check';

import { reliableChange } from './change.js';
import type { Scale } from './scale.js';
import { sustainedChange } from './sustained-change.js';

const scale: Scale = {
  id: 'total',
  title: 'Total',
  items: ['q1', 'q2'],
  source: 'Made up.',
  range: { min: 0, max: 40 },
  direction: 'higher-is-worse',
  missing: { atMost: 0, source: 'Made up.' },
  rounding: 'none',
  bandSets: [],
  reliableChange: [{ scheme: 'nhs-england', points: 5, source: 'Theirs.' }],
  codes: [],
};

describe('sustainedChange', () => {
  for (const [does, series, calls] of [
    ['waits for a second session', [20, 10, 10], [null, 'none', 'improvement']],
    ['does not take two ways for one', [20, 10, 30], [null, 'none', 'none']],
    ['forgets a single odd session', [20, 10, 20, 10], [null, 'none', 'none', 'none']],
    ['takes it back when it is over', [20, 10, 10, 20], [null, 'none', 'improvement', 'none']],
    ['sees things get worse', [20, 25, 26], [null, 'none', 'deterioration']],
    [
      'compares with the first session, not with the one before',
      [20, 17, 15, 13],
      [null, 'none', 'none', 'improvement'],
    ],
    [
      'lets a missed session neither count nor break the run',
      [null, 20, null, 10, null, 10],
      [null, null, null, 'none', null, 'improvement'],
    ],
  ] as const) {
    it(does, () => {
      const found = sustainedChange(scale, series);
      expect(found.calls).to.deep.equal(calls);
      expect(found.reliable).to.equal(calls.findLast((call) => call !== null));
      expect(found).to.include({ threshold: 5, source: 'Theirs.' }).and.not.have.property('why');
    });
  }

  it('says why it says nothing', () => {
    for (const series of [[], [null], [20], [null, 20]]) {
      expect(sustainedChange(scale, series)).to.deep.equal({
        reliable: null,
        calls: series.map(() => null),
        threshold: 5,
        source: 'Theirs.',
        why: 'too-few-scores',
      });
    }
    const silent = { reliable: null, threshold: null, source: null };
    expect(sustainedChange(scale, [20, 1, 1], { scheme: 'x' })).to.deep.equal({
      ...silent,
      calls: [null, null, null],
      why: 'no-threshold',
    });
    expect(sustainedChange(scale, [], { unit: 't' })).to.include({ why: 'threshold-is-in-points' });
  });

  it('throws for a score that cannot be', () => {
    expect(() => sustainedChange(scale, [20, 41])).to.throw(RangeError, /to must be .* not 41/);
    expect(() => sustainedChange(scale, [41])).to.throw(RangeError);
    expect(() => sustainedChange(scale, [NaN, 3])).to.throw(RangeError);
  });

  it('never says more than the last comparison with the first does', () => {
    const series = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(series, (scores) => {
        const { reliable } = sustainedChange(scale, scores);
        const ends = reliableChange(scale, { from: scores[0]!, to: scores.at(-1)! }).reliable;
        if (reliable !== 'none') expect(reliable).to.equal(ends);
      }),
    );
  });

  it('keeps people who have not changed from being called changed', () => {
    // 10 sessions after the first, only measurement error: its SD is 1.96 × √2 below the threshold.
    const sem = 5 / (1.96 * Math.SQRT2);
    const noise = normal(20261121);
    const people = 20_000;
    let [looking, running] = [0, 0];
    for (let person = 0; person < people; person += 1) {
      const series = Array.from({ length: 11 }, () =>
        Math.min(40, Math.max(0, 20 + sem * noise())),
      );
      const { calls } = sustainedChange(scale, series);
      const single = series.some(
        (to) => reliableChange(scale, { from: series[0]!, to }).reliable !== 'none',
      );
      if (single) looking += 1;
      if (calls.some((call) => call !== null && call !== 'none')) running += 1;
    }
    expect(looking / people).to.be.within(0.27, 0.305); // 28.7%
    expect(running / people).to.be.within(0.03, 0.065); // 4.9%
  });
});

/** Normal random numbers, the same at every run (mulberry32, Box–Muller). */
function normal(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
