import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { result } from '@cairnkit/engine/result.js';
import { expect } from 'chai';

import swemwbs from './swemwbs.js';

// Nobody publishes a form with its answers and their sum that we could find.
describeInstrument(swemwbs, []);

/**
 * The conversion table of the University of Warwick, typed a second time: raw and metric. Two
 * programs that know nothing of each other, in R and in TypeScript, hold the same 29 rows.
 */
const table = `
  7 7.00    8 9.51    9 11.25  10 12.40  11 13.33  12 14.08  13 14.75  14 15.32  15 15.84  16 16.36
  17 16.88  18 17.43  19 17.98  20 18.59  21 19.25  22 19.98  23 20.73  24 21.54  25 22.35  26 23.21
  27 24.11  28 25.03  29 26.02  30 27.03  31 28.13  32 29.31  33 30.70  34 32.55  35 35.00`;

describe('SWEMWBS, by hand', () => {
  const numbers = table.trim().split(/\s+/).map(Number);

  /** Answers that add up to a raw score. */
  const adding = (raw: number) =>
    Object.fromEntries(
      Array.from({ length: 7 }, (_, i) => [`q${i + 1}`, Math.min(5, Math.max(1, raw - 6 - i * 4))]),
    );

  for (let i = 0; i < numbers.length; i += 2) {
    const [raw = NaN, metric] = numbers.slice(i);
    it(`makes ${metric} of ${raw}`, () => {
      const { total, metric: ours } = result(swemwbs, adding(raw)).scores;
      expect([total?.value, ours?.value]).to.deep.equal([raw, metric]);
    });
  }

  it('has 29 raw scores', () => {
    expect(numbers).to.have.lengthOf(58);
    expect(swemwbs.scales[1]?.table?.rows).to.have.lengthOf(29);
  });

  it('has no score with an answer missing', () => {
    const { total, metric } = result(swemwbs, { ...adding(30), q7: null }).scores;
    expect([total?.value, metric?.value]).to.deep.equal([null, null]);
  });

  it('knows how far the metric score must move', () => {
    const ours = swemwbs.scales[1]!.reliableChange.map(({ scheme, points }) => [scheme, points]);
    expect(ours).to.deep.equal([
      ['nhs-england', 3],
      ['strict', 2.87],
    ]);
  });
});
