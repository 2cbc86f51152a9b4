import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import esq12 from './esq-12-18.js';

// Only single items are reported: there is no score that anybody could have published.
describeInstrument(esq12, []);

describe(`${esq12.short}, as published`, () => {
  it('has twelve items with three scored answers, and a code of its own for each', () => {
    expect(esq12.items).to.have.lengthOf(12);
    for (const item of esq12.items) {
      expect(item.type === 'choice' && item.options).to.deep.equal([
        { value: 3 },
        { value: 2 },
        { value: 1 },
      ]);
    }
    const codes = esq12.items.flatMap(({ codes }) => codes?.map(({ code }) => code));
    expect(new Set(codes).size).to.equal(12);
  });

  it('adds nothing up', () => {
    const answers = Object.fromEntries(esq12.items.map(({ id }) => [id, 3]));
    expect(result(esq12, answers).scores).to.deep.equal({});
  });
});
