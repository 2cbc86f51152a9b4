import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { result } from '@cairnkit/engine/result.js';
import { expect } from 'chai';

import wemwbs from './wemwbs.js';

// Nobody publishes a form with its answers and their sum that we could find.
describeInstrument(wemwbs, []);

describe('WEMWBS, by hand', () => {
  const form = (digits: string) =>
    Object.fromEntries([...digits].map((digit, i) => [`q${i + 1}`, Number(digit)]));

  // Tennant et al. (2007): the sum of 14 items of 1 to 5.
  it('adds up', () => {
    const { value } = result(wemwbs, form('12345123451234')).scores['total']!;
    expect(value).to.equal(15 + 15 + 10);
  });

  it('has no total with an answer missing', () => {
    expect(result(wemwbs, form('1234512345123')).scores['total']?.value).to.equal(null);
  });

  it('knows how far the score must move', () => {
    const ours = wemwbs.scales[0]!.reliableChange.map(({ scheme, points }) => [scheme, points]);
    expect(ours).to.deep.equal([
      ['nhs-england', 9],
      ['strict', 8.55],
    ]);
  });
});
