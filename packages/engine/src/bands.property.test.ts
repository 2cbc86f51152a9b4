import { expect } from 'chai';
import fc from 'fast-check';

import { bandOf } from './score.js';
import type { BandSet } from './vocabulary.js';

const source = 'Made up.';

describe('bands, whatever the banding', () => {
  const banding = fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 6 })
    .map((edges): BandSet => {
      const from = [0, ...edges.sort((a, b) => a - b)];
      return { id: 'usual', bands: from.map((at) => ({ from: at, name: `${at}` })), source };
    });

  it('cover every score, and each score has one', () => {
    fc.assert(
      fc.property(banding, fc.double({ min: 0, max: 100, noNaN: true }), (set, value) => {
        const holding = set.bands.filter(({ from }, i) => {
          const above = set.bands[i + 1]?.from ?? Infinity;
          return from <= value && value < above;
        });
        expect(holding.map(({ name }) => name)).to.deep.equal([bandOf(set, value)]);
      }),
    );
  });

  it('never fall when the score rises', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(banding, value, value, (set, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(Number(bandOf(set, low))).to.be.at.most(Number(bandOf(set, high)));
      }),
    );
  });
});
