import { expect } from 'chai';
import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';

import { endTicks, linear, roundTicks } from './linear-scale.js';

const number = fc.double({ min: -10_000, max: 10_000, noNaN: true, noDefaultInfinity: true });
const whole = fc.integer({ min: -1000, max: 1000 });

describe('linear', () => {
  it('maps as the linear scale of d3', () => {
    fc.assert(
      fc.property(whole, whole, whole, whole, number, (d0, d1, r0, r1, value) => {
        fc.pre(d0 !== d1);
        const theirs = scaleLinear([d0, d1], [r0, r1])(value);
        const ours = linear([d0, d1], [r0, r1])(value);
        expect(ours).to.be.closeTo(theirs, 1e-6 * Math.max(1, Math.abs(theirs)));
      }),
    );
  });

  it('maps a domain without width to the middle', () => {
    expect(linear([5, 5], [100, 200])(5)).to.equal(150);
  });
});

describe('roundTicks', () => {
  it('has the ticks of d3', () => {
    const ends = fc.tuple(whole, whole).filter(([min, max]) => min < max);
    fc.assert(
      fc.property(ends, fc.integer({ min: 2, max: 20 }), ([min, max], count) => {
        const theirs = scaleLinear([min, max], [0, 1]).ticks(count);
        const ours = roundTicks(min, max, count);
        expect(ours.map((tick) => tick.toPrecision(10))).to.deep.equal(
          theirs.map((tick) => (tick + 0).toPrecision(10)),
        );
      }),
    );
  });

  it('has them for the ranges of measures', () => {
    expect(roundTicks(0, 10, 3)).to.deep.equal([0, 5, 10]);
    expect(roundTicks(0, 27, 3)).to.deep.equal([0, 10, 20]);
    expect(roundTicks(20, 80, 3)).to.deep.equal([20, 40, 60, 80]);
    expect(roundTicks(0, 1, 5)).to.deep.equal([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('has one where there is one number, and none where there is no room', () => {
    expect(roundTicks(3, 3, 5)).to.deep.equal([3]);
    expect(roundTicks(5, 3, 5)).to.deep.equal([]);
    expect(roundTicks(0, 3, 0)).to.deep.equal([]);
  });
});

describe('endTicks', () => {
  it('names both ends, and nothing that would touch them', () => {
    expect(endTicks(0, 27, 3, 3)).to.deep.equal([0, 10, 20, 27]);
    expect(endTicks(7, 35, 3, 3.4)).to.deep.equal([7, 20, 30, 35]);
    expect(endTicks(0, 10, 3, 1)).to.deep.equal([0, 5, 10]);
  });
});
