import { expect } from 'chai';
import fc from 'fast-check';

import { difference, exceeds, reaches } from './difference.js';

describe('difference', () => {
  it('is what a person would write down', () => {
    expect(difference(16.4, 9.8)).to.equal(6.6); // JavaScript: 6.599999999999998
    expect(difference(30.1, 23.5)).to.equal(6.6); // JavaScript: 6.600000000000001
    expect(difference(0.1, 0.3)).to.equal(-0.2);
    expect(Object.is(difference(5, 5), 0)).to.equal(true);
    expect(Object.is(difference(0, 1e-12), 0), 'never -0').to.equal(true);
  });

  it('is exact for tenths and hundredths', () => {
    const cents = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(cents, cents, (to, from) => {
        expect(difference(to / 100, from / 100)).to.equal((to - from) / 100 + 0);
      }),
    );
  });

  it('changes its sign when the two are swapped', () => {
    const score = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(score, score, (to, from) => {
        expect(difference(from, to)).to.equal(0 - difference(to, from));
      }),
    );
  });
});

describe('reaches and exceeds', () => {
  it('differ at the threshold alone, noise or not', () => {
    expect([reaches(16.4 - 9.8, 6.6), exceeds(30.1 - 23.5, 6.6)]).to.deep.equal([true, false]);
    expect([reaches(6.7, 6.6), exceeds(6.7, 6.6)]).to.deep.equal([true, true]);
    expect([reaches(6.5, 6.6), exceeds(6.5, 6.6)]).to.deep.equal([false, false]);
  });
});
