import { expect } from 'chai';

import { bandOf, bandsOf, madeUp, scored, unscored } from './score.js';
import { scale } from './testing/made-up.js';
import type { BandSet } from './vocabulary.js';

const source = 'Made up.';
const set = (id: string, ...from: number[]): BandSet => ({
  id,
  bands: from.map((at) => ({ from: at, name: `from ${at}` })),
  source,
});

describe('bands', () => {
  for (const [value, band] of [
    [0, 'from 0'],
    [4.999, 'from 0'],
    [5, 'from 5'],
    [5.001, 'from 5'],
    [10, 'from 10'],
    [99, 'from 10'],
    [-1, 'from 0'],
  ] as const) {
    it(`names ${value} ${band}`, () => {
      expect(bandOf(set('usual', 0, 5, 10), value)).to.equal(band);
    });
  }

  it('knows a banding of one', () => {
    expect(bandOf(set('usual', 3), 3)).to.equal('from 3');
  });

  it('names one of every banding', () => {
    expect(bandsOf([set('a', 0, 5), set('b', 0, 6)], 5)).to.deep.equal({
      a: 'from 5',
      b: 'from 0',
    });
  });
});

describe('a score', () => {
  it('says why there is none', () => {
    expect(unscored('part-not-scored', 3, 4)).to.deep.equal({
      value: null,
      prorated: false,
      answered: 3,
      items: 4,
      why: 'part-not-scored',
    });
  });

  it('has as many bands as there are bandings', () => {
    const plain = { value: 5, prorated: false, answered: 4, items: 4 };
    const of = (...bandSets: BandSet[]) => scored(scale({ bandSets }), 5, 4, 4);
    expect(of()).to.deep.equal(plain);
    expect(of(set('a', 0, 5))).to.deep.equal({ ...plain, band: 'from 5' });
    expect(of(set('a', 0, 6), set('b', 0, 5))).to.deep.equal({
      ...plain,
      band: 'from 0',
      bands: { a: 'from 0', b: 'from 5' },
    });
  });

  it('that was made up has the bands that are certain, and no others', () => {
    const bare = { value: 4.5, prorated: true, answered: 3, items: 4 };
    const of = (...bandSets: BandSet[]) => madeUp({ bandSets, isWhole: true }, 4.5, 5.5, 3, 4);
    expect(of()).to.deep.equal(bare);
    expect(of(set('a', 0, 5))).to.deep.equal(bare); // 4 to 6
    expect(of(set('a', 0, 7))).to.deep.equal({ ...bare, band: 'from 0' });
    expect(of(set('a', 0, 5), set('b', 0, 6))).to.deep.equal(bare);
    expect(of(set('a', 0, 5), set('b', 0, 4))).to.deep.equal({ ...bare, bands: { b: 'from 4' } });
    expect(of(set('a', 0, 4), set('b', 0, 5))).to.deep.equal({
      ...bare,
      band: 'from 4',
      bands: { a: 'from 4' },
    });
    // From 4.5 to 5.5, and nothing about it is whole.
    const exact = madeUp({ bandSets: [set('a', 0, 4.5)], isWhole: false }, 4.5, 5.5, 3, 4);
    expect(exact).to.deep.equal({ ...bare, band: 'from 4.5' });
  });
});
