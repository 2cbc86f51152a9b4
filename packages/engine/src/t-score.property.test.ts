import { expect } from 'chai';
import fc from 'fast-check';

import { madeUpNorms } from './testing/made-up-norms.js';
import { placeIn, roundedT, shownT, tScore } from './t-score.js';

const source = 'Made up.';
const girl = { sex: 'female', grade: 5 } as const;
const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((each) => each / 10);
const raw = fc.integer({ min: 0, max: 141 });
const norms = fc.tuple(tenths(0, 60), tenths(1, 30)).map(([mean, sd]) => ({
  mean,
  sd,
  of: madeUpNorms({
    scales: [{ scale: 'total', groups: [{ sex: 'female', grades: {}, mean, sd }], source }],
  }),
}));

describe('T-scores, whatever the norms', () => {
  it('are where the raw score is, in standard deviations', () => {
    fc.assert(
      fc.property(norms, raw, ({ of, mean, sd }, value) => {
        const t = tScore(of, 'total', value, girl)!;
        expect(((t - 50) / 10) * sd + mean).to.be.closeTo(value, 1e-6);
      }),
    );
  });

  it('never fall when the raw score rises, nor do the whole ones shown', () => {
    fc.assert(
      fc.property(norms, raw, raw, ({ of }, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) =>
          tScore(of, 'total', each, girl)!,
        );
        expect(high).to.be.at.least(low!);
        expect(roundedT(high!)).to.be.at.least(roundedT(low!));
      }),
    );
  });

  it('are shown within half a point, or as above the limit', () => {
    fc.assert(
      fc.property(norms, raw, ({ of }, value) => {
        const t = tScore(of, 'total', value, girl)!;
        const shown = shownT(of, t);
        if (t >= 80.5) expect(shown).to.equal('>80');
        else if (t < 80.4) expect(Math.abs(Number(shown) - t)).to.be.at.most(0.5 + 1e-9);
      }),
    );
  });
});

describe('placeIn, whatever it is given', () => {
  const anything = fc.record(
    { age: fc.anything(), sex: fc.anything(), grade: fc.anything(), ageRule: fc.anything() },
    { requiredKeys: [] },
  );

  it('gives a place that the norms know, or says what is wrong', () => {
    fc.assert(
      fc.property(anything, (context) => {
        const place = placeIn(madeUpNorms(), context);
        if ('sex' in place) {
          expect(place.grade).to.be.within(3, 8);
          return;
        }
        expect(place.length).to.be.within(1, 2);
        for (const { path, message } of place) {
          expect(path).to.match(/^context\.(sex|age|grade|ageRule)$/);
          expect(message.length).to.be.below(200);
        }
      }),
    );
  });
});
