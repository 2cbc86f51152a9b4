import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import esqParent from './esq-parent.js';

// Only single items are reported: there is no score that anybody could have published.
describeInstrument(esqParent, []);

describe(`${esqParent.short}, as published`, () => {
  it('has twelve items with three scored answers, and a code of its own for each', () => {
    expect(esqParent.items).to.have.lengthOf(12);
    for (const item of esqParent.items) {
      expect(item.type === 'choice' && item.options).to.deep.equal([
        { value: 3 },
        { value: 2 },
        { value: 1 },
      ]);
    }
    const codes = esqParent.items.flatMap(({ codes }) => codes?.map(({ code }) => code));
    expect(new Set(codes).size).to.equal(12);
  });

  it('adds nothing up', () => {
    const answers = Object.fromEntries(esqParent.items.map(({ id }) => [id, 3]));
    expect(result(esqParent, answers).scores).to.deep.equal({});
  });
});
