import { expect } from 'chai';
import fc from 'fast-check';

import { classify, cutoffs, rci, type Case } from './jacobson-truax.js';
import { OutOfRangeError } from './out-of-range.js';

/** The hypothetical example that Jacobson & Truax (1991) work through, pages 13 and 14. */
const paper = {
  clinical: { mean: 40, sd: 7.5 },
  functional: { mean: 60, sd: 7.5 },
  person: { pre: 32.5, post: 47.5, sd: 7.5, reliability: 0.8 },
};

describe('rci', () => {
  it('gives the figures of the paper', () => {
    const { sem, sdiff, rci: index, minReliableChange, reliable } = rci(paper.person);
    expect(sem).to.be.closeTo(3.35, 0.005);
    expect(sdiff).to.be.closeTo(4.74, 0.005);
    expect(index).to.be.closeTo(3.16, 0.005);
    expect(minReliableChange).to.be.closeTo(9.3, 0.005);
    expect(reliable).to.equal(true);
  });

  it('asks for more than 1.96, and is not misled by binary noise', () => {
    const exact = { sd: 10 / Math.SQRT2, reliability: 0.75 }; // sdiff is 5
    expect(rci({ ...exact, pre: 20.3, post: 30.1 })).to.include({ reliable: false }); // 9.8
    expect(rci({ ...exact, pre: 20.3, post: 30.11 })).to.include({ reliable: true });
    expect(rci({ ...exact, pre: 30.11, post: 20.3 })).to.include({ reliable: true });
  });

  for (const [name, bad] of [
    ['pre', NaN],
    ['post', '3'],
    ['sd', 0],
    ['sd', -1],
    ['reliability', 1],
    ['reliability', -0.1],
    ['reliability', undefined],
  ] as const) {
    it(`refuses ${name} of ${String(bad)}`, () => {
      expect(() => rci({ ...paper.person, [name]: bad })).to.throw(RangeError, RegExp(`^${name} `));
    });
  }

  it('tells everything that is wrong at once', () => {
    const wrong = { pre: 1, post: Infinity, sd: 0, reliability: 2 };
    expect(() => rci(wrong))
      .to.throw(OutOfRangeError)
      .with.property('issues')
      .that.has.length(3);
  });
});

describe('cutoffs', () => {
  it('gives those of the paper', () => {
    expect(cutoffs({ higherIsBetter: true, ...paper })).to.deep.equal({ a: 55, b: 45, c: 50 });
  });

  it('turns a and b round where lower is better', () => {
    expect(cutoffs({ higherIsBetter: false, ...paper })).to.deep.equal({ a: 25, b: 75, c: 50 });
  });

  it('gives that of the R package clinicalsignificance', () => {
    // README of benediktclaus/clinicalsignificance@7b2f20b: claus_2020, BDI-II, cut-off 21.02
    const clinical = { mean: 35.48, sd: 8.16 };
    const functional = { mean: 7.69, sd: 7.52 };
    const { a, b, c } = cutoffs({ higherIsBetter: false, clinical, functional });
    expect(c).to.be.closeTo(21.02, 0.005);
    expect(a).to.be.closeTo(35.48 - 2 * 8.16, 1e-9);
    expect(b, 'with the functional SD').to.be.closeTo(7.69 + 2 * 7.52, 1e-9);
  });

  it('knows only a without a functional group', () => {
    const { clinical } = paper;
    for (const functional of [undefined, null]) {
      expect(cutoffs({ higherIsBetter: true, clinical, functional })).to.deep.equal({
        a: 55,
        b: null,
        c: null,
      });
    }
  });

  it('refuses what it cannot use, by its path', () => {
    const bad = (change: object) => () => cutoffs({ higherIsBetter: true, ...paper, ...change });
    expect(bad({ higherIsBetter: 1 })).to.throw(
      RangeError,
      /^higherIsBetter must be true or false/,
    );
    expect(bad({ clinical: { mean: NaN, sd: 1 } })).to.throw(RangeError, /^clinical\.mean /);
    expect(bad({ clinical: undefined })).to.throw(RangeError, /^clinical\.mean is missing/);
    expect(bad({ functional: { mean: 1, sd: 0 } })).to.throw(RangeError, /^functional\.sd /);
    expect(bad({ clinical: { mean: 1, sd: 9e-7 } })).to.throw(RangeError, /^clinical\.sd /);
    for (const functional of [0, false, '', NaN]) {
      expect(bad({ functional }), String(functional)).to.throw(RangeError, /^functional\.mean /);
    }
    expect(bad({ functional: 3 })).to.throw(RangeError, /^functional\.mean is missing/);
  });
});

describe('classify', () => {
  const person: Case = { ...paper.person, cutoff: 50, higherIsBetter: true };

  // A reliable change here is one of more than 9.3 points.
  for (const [pre, post, expected] of [
    [32.5, 47.5, 'improved'], // the paper’s person: reliable, and still below the cut-off
    [45, 55, 'recovered'],
    [50, 60, 'improved'], // began on the cut-off: never in the clinical range
    [40, 50, 'improved'], // ended on it: not yet in the functional range
    [40, 50.1, 'recovered'],
    [55, 65, 'improved'],
    [45, 54, 'unchanged'],
    [45, 45, 'unchanged'],
    [55, 45, 'deteriorated'],
    [45, 35, 'deteriorated'],
    [80, 60, 'deteriorated'], // “harmed” in the R package
  ] as const) {
    it(`calls ${pre} to ${post} ${expected}, and its mirror image the same`, () => {
      expect(classify({ ...person, pre, post })).to.equal(expected);
      const mirrored = { pre: -pre, post: -post, cutoff: -50, higherIsBetter: false };
      expect(classify({ ...person, ...mirrored })).to.equal(expected);
    });
  }

  it('refuses what it cannot use', () => {
    expect(() => classify({ ...person, cutoff: NaN })).to.throw(RangeError, /^cutoff /);
    expect(() => classify({ ...person, higherIsBetter: 'yes' as never })).to.throw(RangeError);
    expect(() => classify({ ...person, sd: 0 })).to.throw(RangeError, /^sd /);
    expect(() => classify({ ...person, sd: 1e-200 })).to.throw(RangeError, /^sd /);
  });
});

describe('Jacobson & Truax, whatever the scores', () => {
  const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  const people: fc.Arbitrary<Case> = fc.record({
    pre: score,
    post: score,
    sd: fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10),
    reliability: fc.integer({ min: 0, max: 99 }).map((hundredths) => hundredths / 100),
    cutoff: score,
    higherIsBetter: fc.boolean(),
  });

  it('is never less reliable where the scale is more so', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 99 }), (person, hundredths) => {
        const reliability = Math.max(person.reliability, hundredths / 100);
        const [coarse, fine] = [rci(person), rci({ ...person, reliability })];
        expect(fine.sdiff).to.be.at.most(coarse.sdiff);
        if (coarse.reliable) expect(fine.reliable).to.equal(true);
      }),
    );
  });

  it('is reliable exactly where the change exceeds minReliableChange', () => {
    fc.assert(
      fc.property(people, (person) => {
        const { reliable, minReliableChange } = rci(person);
        const over = Math.abs(person.post - person.pre) - minReliableChange;
        if (Math.abs(over) > 1e-6) expect(reliable).to.equal(over > 0);
      }),
    );
  });

  it('puts everybody into the one class that the criteria name', () => {
    fc.assert(
      fc.property(people, (person) => {
        const { rci: index, reliable } = rci(person);
        const gain = person.higherIsBetter ? index : -index;
        const side = (value: number) =>
          Math.sign(person.higherIsBetter ? value - person.cutoff : person.cutoff - value);
        const crossed = side(person.pre) < 0 && side(person.post) > 0;
        const which = [
          ['unchanged', !reliable],
          ['deteriorated', reliable && gain < 0],
          ['recovered', reliable && gain > 0 && crossed],
          ['improved', reliable && gain > 0 && !crossed],
        ].filter(([, holds]) => holds);
        expect(which).to.have.length(1);
        expect(classify(person)).to.equal(which[0]![0]);
      }),
    );
  });

  it('puts c between the two means', () => {
    const group = fc.record({ mean: score, sd: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(group, group, fc.boolean(), (clinical, functional, higherIsBetter) => {
        const { c } = cutoffs({ higherIsBetter, clinical, functional });
        const ends = [clinical.mean, functional.mean].sort((x, y) => x - y);
        expect(c).to.be.within(ends[0]! - 1e-9, ends[1]! + 1e-9);
      }),
    );
  });
});
