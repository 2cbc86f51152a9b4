import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import gbo from './gbo.js';

// A rating is its own score: nothing is computed, and no worked example was found.
describeInstrument(gbo, []);

describe('GBO, as published', () => {
  const ratingOf = (q1: number | null) => result(gbo, { q1 }).scores['goal'];

  it('takes every whole number from 0 to 10 as it is', () => {
    for (let rating = 0; rating <= 10; rating += 1) {
      expect(ratingOf(rating)?.value).to.equal(rating);
    }
  });

  // “A score of zero means no progress has been made”. CamCOPS once took 0 for missing.
  it('takes 0 for a rating, and nothing for none', () => {
    expect(ratingOf(0)).to.include({ value: 0, answered: 1, prorated: false });
    expect(ratingOf(null)?.value).to.equal(null);
    expect(result(gbo, {}).scores['goal']?.value).to.equal(null);
  });

  it('does not take 11, or a half', () => {
    expect(ratingOf(11)?.value).to.equal(null);
    expect(ratingOf(4.5)?.value).to.equal(null);
  });

  it('is better the higher, and changes by 3', () => {
    const [scale] = gbo.scales;
    expect(scale?.direction).to.equal('higher-is-better');
    expect(scale?.reliableChange.map(({ scheme, points }) => [scheme, points])).to.deep.equal([
      ['nhs-england', 3],
    ]);
  });
});
