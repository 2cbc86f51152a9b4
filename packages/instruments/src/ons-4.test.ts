import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import ons4 from './ons-4.js';

// Nobody publishes worked examples of single answers: the score is the answer.
describeInstrument(ons4, []);

describe('ONS4, as published', () => {
  /** Thresholds of the Office for National Statistics, one word per answer from 0 to 10. */
  const bands = {
    q1: 'low low low low low medium medium high high very-high very-high',
    q4: 'very-low very-low low low medium medium high high high high high',
  };
  const scales = [
    ['q1', 'life-satisfaction', bands.q1],
    ['q2', 'worthwhile', bands.q1],
    ['q3', 'happiness', bands.q1],
    ['q4', 'anxiety', bands.q4],
  ] as const;

  for (const [item, scale, names] of scales) {
    it(`reports ${scale} by itself`, () => {
      for (const [answer, name] of names.split(' ').entries()) {
        const { scores } = result(ons4, { [item]: answer });
        expect(scores[scale]?.value).to.equal(answer);
        expect(scores[scale]?.band).to.equal(name.replace('-', ' '));
        for (const [, other] of scales) {
          if (other !== scale) expect(scores[other]?.value, other).to.equal(null);
        }
      }
    });
  }

  it('has no composite, and says that only anxiety is worse when higher', () => {
    expect(ons4.scales.map(({ id, direction }) => [id, direction])).to.deep.equal([
      ['life-satisfaction', 'higher-is-better'],
      ['worthwhile', 'higher-is-better'],
      ['happiness', 'higher-is-better'],
      ['anxiety', 'higher-is-worse'],
    ]);
  });
});
