import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import esq9 from './esq-9-11.js';

// Only single items are reported: there is no score that anybody could have published.
describeInstrument(esq9, []);

describe(`${esq9.short}, as published`, () => {
  it('has twelve items with three scored answers, and a code of its own for each', () => {
    expect(esq9.items).to.have.lengthOf(12);
    for (const item of esq9.items) {
      expect(item.type === 'choice' && item.options).to.deep.equal([
        { value: 3 },
        { value: 2 },
        { value: 1 },
      ]);
    }
    const codes = esq9.items.flatMap(({ codes }) => codes?.map(({ code }) => code));
    expect(new Set(codes).size).to.equal(12);
  });

  it('adds nothing up', () => {
    const answers = Object.fromEntries(esq9.items.map(({ id }) => [id, 3]));
    expect(result(esq9, answers).scores).to.deep.equal({});
  });
});
