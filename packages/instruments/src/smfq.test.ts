import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import smfq from './smfq.js';

// No filled-in form with a score was found, and no program that could be cited. What follows is the
// rule of PhenX protocol 121702 by hand: “Scores from individual items are added to give total
// scores ranging from 0–26.”
describeInstrument(smfq, []);

describe('SMFQ, by hand', () => {
  const total = (...answers: readonly number[]) =>
    result(smfq, Object.fromEntries(answers.map((answer, i) => [`q${i + 1}`, answer]))).scores[
      'total'
    ];

  it('adds up thirteen answers', () => {
    expect(total(1, 0, 2, 0, 1, 0, 0, 1, 0, 2, 0, 0, 0)?.value).to.equal(1 + 2 + 1 + 1 + 2);
    expect(total(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1)?.value).to.equal(12 * 2 + 1);
  });

  it('has the band of Thabrew et al. from 12, and of Angold et al. from 8', () => {
    const [below, above] = ['below the cut-off', 'at or above the cut-off'];
    expect(total(2, 2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)?.bands).to.deep.equal({
      'thabrew-2018': below,
      'angold-1995': below,
    });
    expect(total(2, 2, 2, 2, 2, 1, 0, 0, 0, 0, 0, 0, 0)?.bands).to.deep.equal({
      'thabrew-2018': below,
      'angold-1995': above,
    });
    expect(total(2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0)?.bands).to.deep.equal({
      'thabrew-2018': above,
      'angold-1995': above,
    });
  });

  it('has no total with an answer missing, and never raises a flag', () => {
    expect(total(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)?.value).to.equal(null);
    const highest = Object.fromEntries(smfq.items.map(({ id }) => [id, 2]));
    expect(result(smfq, highest).flags).to.deep.equal([]);
  });
});
