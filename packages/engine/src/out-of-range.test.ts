import { expect } from 'chai';

import {
  above,
  below,
  between,
  demand,
  deviation,
  faults,
  number,
  OutOfRangeError,
  whole,
  yesOrNo,
  type Rule,
} from './out-of-range.js';

describe('rules for numbers', () => {
  const cases: [what: string, rule: Rule, good: unknown[], bad: unknown[]][] = [
    ['number', number, [0, -3.5, 1e6], [1e7, '1', true]],
    ['above', above(0), [1e-3, 5], [0, -1, 1e7]],
    ['deviation', deviation, [1e-6, 7.5, 1e6], [9e-7, 1e-200, 0, -1, 1e7]],
    ['between', between(-2, 3), [-2, 0.5, 3], [-2.1, 3.1]],
    ['below', below(0, 1), [0, 0.99], [1, -0.1]],
    ['whole', whole(0, 27), [0, 27], [0.5, 28, -1]],
    ['yesOrNo', yesOrNo, [true, false], [0, 'true', null]],
  ];
  for (const [what, rule, good, bad] of cases) {
    it(`${what} takes what fits, and nothing else`, () => {
      for (const value of good) expect(rule(value), String(value)).to.equal(undefined);
      for (const value of [...bad, undefined, null, NaN, Infinity, [1], {}]) {
        expect(rule(value), String(value)).to.be.a('string');
      }
    });
  }

  it('names the value and the unit, and never repeats text', () => {
    const rule = between(0, 27, 'points');
    expect(rule(31)).to.equal('must be a number from 0 to 27 points, not 31');
    expect(rule(NaN)).to.equal('must be a number from 0 to 27 points, not NaN');
    expect(rule(undefined)).to.equal('is missing; it must be a number from 0 to 27 points');
    expect(rule('Jo Smith')).to.equal('must be a number from 0 to 27 points, not text');
    expect(rule([3])).to.match(/, not a list$/);
    expect(rule({})).to.match(/, not an object$/);
    expect(rule(null)).to.match(/, not null$/);
  });
});

describe('demand', () => {
  it('throws one RangeError with every issue', () => {
    const checks = [
      ['sd', 0, above(0)],
      ['pre', 3, number],
      ['post', 'x', number],
    ] as const;
    expect(() => demand(checks))
      .to.throw(OutOfRangeError, /^sd must be .*\npost must be /)
      .that.is.an.instanceOf(RangeError)
      .with.deep.property('issues', faults(checks));
    expect(faults(checks).map(({ path }) => path)).to.deep.equal(['sd', 'post']);
  });

  it('lets good values pass', () => {
    expect(() => demand([['pre', 3, number]])).not.to.throw();
    expect(faults([])).to.deep.equal([]);
  });
});
