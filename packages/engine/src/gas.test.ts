import { expect } from 'chai';
import fc from 'fast-check';

import { gas, type AttainedGoals } from './gas.js';
import { OutOfRangeError } from './out-of-range.js';

describe('gas', () => {
  // By hand: for equal weights the formula is 50 + 10 Σx / √(n − ρn + ρn²). One goal is its own
  // T-score; two are divided by √2.6, three by √4.8, four by √7.6.
  for (const [scores, T] of [
    [[0], 50],
    [[1], 60],
    [[-2], 30],
    [[1, 1], 62.4],
    [[1, 0, 0], 54.56],
    [[1, 1, 1], 63.69],
    [[2, 2, 2], 77.39],
    [[-1, -1, -1, -1], 35.49],
    [[2, 1, 0, -1, -2], 50],
  ] as const) {
    it(`gives ${T} for equally weighted ${scores.join(', ')}`, () => {
      const { T: found } = gas({ weights: scores.map(() => 1), scores });
      expect(found).to.be.closeTo(T, 0.006);
    });
  }

  it('follows the weights', () => {
    // By hand: Σwx = 2·1 + 3·(−1) + 1·2 = 1; Σw² = 14; (Σw)² = 36; √(0.7·14 + 0.3·36) = √20.6
    const { T } = gas({ weights: [2, 3, 1], scores: [1, -1, 2] });
    expect(T).to.be.closeTo(50 + 10 / Math.sqrt(20.6), 1e-9);
  });

  it('takes another correlation', () => {
    const goals = { weights: [2, 3, 1], scores: [1, -1, 2] };
    expect(gas({ ...goals, rho: 0 }).T).to.be.closeTo(50 + 10 / Math.sqrt(14), 1e-9);
    expect(gas({ ...goals, rho: 1 }).T).to.be.closeTo(50 + 10 / 6, 1e-9);
    expect(gas({ ...goals, rho: 0.3 })).to.deep.equal(gas(goals));
  });

  it('does not lose very small and very large weights', () => {
    for (const weight of [1e-300, 1e-9, 1e6]) {
      expect(gas({ weights: [weight, weight], scores: [1, 1] }).T).to.be.closeTo(62.4, 0.006);
    }
  });

  it('takes a thousand goals, and no more', () => {
    const goals = (count: number) => {
      const list = (value: number) => Array.from({ length: count }, () => value);
      return { weights: list(1), scores: list(0) };
    };
    expect(gas(goals(1000))).to.deep.equal({ T: 50 });
    for (const count of [1001, 240_000]) {
      expect(() => gas(goals(count))).to.throw(
        OutOfRangeError,
        `weights must be of at most 1000 goals, not ${count}`,
      );
    }
  });

  const wrong: [goals: object, path: string][] = [
    [{ weights: [] }, 'weights'],
    [{ weights: 1 }, 'weights'],
    [{ weights: [0, 1] }, 'weights.0'],
    [{ weights: [1, NaN] }, 'weights.1'],
    [{ scores: null }, 'scores'],
    [{ scores: [1] }, 'scores'],
    [{ scores: [1, 3] }, 'scores.1'],
    [{ scores: [-3, 0] }, 'scores.0'],
    [{ scores: [0.5, 0] }, 'scores.0'],
    [{ scores: ['1', 0] }, 'scores.0'],
    [{ rho: 1.1 }, 'rho'],
    [{ rho: null }, 'rho'],
  ];
  for (const [change, path] of wrong) {
    it(`refuses ${JSON.stringify(change)}`, () => {
      const goals = { weights: [1, 2], scores: [1, 0], ...change } as AttainedGoals;
      expect(() => gas(goals))
        .to.throw(OutOfRangeError)
        .with.nested.property('issues[0].path', path);
    });
  }

  const goals = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -2, max: 2 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((pairs) => ({ weights: pairs.map(([w]) => w), scores: pairs.map(([, x]) => x) }));

  it('is 50 where everything went as expected', () => {
    fc.assert(
      fc.property(goals, ({ weights }) => {
        expect(gas({ weights, scores: weights.map(() => 0) })).to.deep.equal({ T: 50 });
      }),
    );
  });

  it('rises with every goal, mirrors at 50, and asks only for the ratio of weights', () => {
    fc.assert(
      fc.property(goals, fc.nat({ max: 7 }), ({ weights, scores }, at) => {
        const { T } = gas({ weights, scores });
        const i = at % scores.length;
        if (scores[i]! < 2) {
          const more = scores.map((x, j) => (i === j ? x + 1 : x));
          expect(gas({ weights, scores: more }).T).to.be.above(T);
        }
        expect(gas({ weights, scores: scores.map((x) => 0 - x) }).T).to.be.closeTo(100 - T, 1e-9);
        const doubled = weights.map((w) => 2 * w);
        expect(gas({ weights: doubled, scores }).T).to.be.closeTo(T, 1e-9);
      }),
    );
  });
});
