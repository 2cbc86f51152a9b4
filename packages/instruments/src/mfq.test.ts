import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import { compact } from './compact.examples.js';
import mfqParent from './mfq-parent.js';
import mfq from './mfq.js';

const repronim = 'ReproNim/reproschema-library@2f8b6d54ef59, activities';

// What the schema’s own jsExpression made of these answers, run in Node.
describeInstrument(
  mfq,
  compact(
    `${repronim}/MFQ_SR/MFQ_SR_schema, jsExpression`,
    ['total'],
    [
      ['002000000002000001110010021000000', [11]],
      ['000000001101020100000200000100000', [9]],
      ['220100000012000100101011110000010', [16]],
      ['211021100110111000020110010202211', [26]],
      ['111110122121221012212200101121001', [36]],
      ['020202021111222112221002112222011', [41]],
      ['222222222222222222222222222222222', [66]],
      ['000000000000000000000000000000000', [0]],
    ],
  ),
);

describeInstrument(
  mfqParent,
  compact(
    `${repronim}/MFQ_P/MFQ_P_schema, jsExpression`,
    ['total'],
    [
      ['0000000000001011000020200021000200', [12]],
      ['0020000000000002202020100000200000', [13]],
      ['0001120000100200110120101101001102', [20]],
      ['0110000210100101111220100000010111', [20]],
      ['2012212111022122201121022220112222', [47]],
      ['1110122102212211100211122221121110', [41]],
      ['2222222222222222222222222222222222', [68]],
    ],
  ),
);

for (const measure of [mfq, mfqParent]) {
  describe(`${measure.short}, item by item`, () => {
    const zeros = Object.fromEntries(measure.items.map(({ id }) => [id, 0]));

    it('raises items 16 to 19, those on death and suicide, from the lowest answer, and no other', () => {
      const raised = measure.items
        .filter(({ id }) => result(measure, { ...zeros, [id]: 1 }).flags.length > 0)
        .map(({ id }) => id);
      expect(raised).to.deep.equal(['q16', 'q17', 'q18', 'q19']);
      expect(result(measure, zeros).flags).to.deep.equal([]);
    });

    it('raises them where nothing else was answered', () => {
      expect(result(measure, { q19: 1 }).flags).to.deep.equal([
        { item: 'q19', kind: 'suicide-or-self-harm', value: 1 },
      ]);
    });

    it('has no total with an answer missing', () => {
      const missing = { ...zeros, q1: null };
      expect(result(measure, missing).scores['total']?.value).to.equal(null);
    });
  });
}

describe('MFQ, at its cut-offs', () => {
  const totalling = (total: number) =>
    Object.fromEntries(mfq.items.map(({ id }, i) => [id, i < total ? 1 : 0]));

  it('has the bands of Daviss et al. (29) and of Thabrew et al. (28)', () => {
    const at = (total: number) => result(mfq, totalling(total)).scores['total']?.bands;
    const [below, above] = ['below the cut-off', 'at or above the cut-off'];
    expect(at(27)).to.deep.equal({ 'daviss-2006': below, 'thabrew-2018': below });
    expect(at(28)).to.deep.equal({ 'daviss-2006': below, 'thabrew-2018': above });
    expect(at(29)).to.deep.equal({ 'daviss-2006': above, 'thabrew-2018': above });
  });
});
