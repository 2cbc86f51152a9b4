import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import { answersOf, compact } from './compact.examples.js';
import psc17Youth from './psc-17-youth.js';
import psc17 from './psc-17.js';

const scales = ['internalising', 'attention', 'externalising', 'total'];
const repronim = 'ReproNim/reproschema-library@2f8b6d54ef59, activities';

describeInstrument(psc17, [
  // What its scorePsc17 made of them: six at random; one below and one at every cut-off; the lowest
  // and the highest. It knows no rule for blanks.
  ...compact('aminehamdipro25-crypto/amine-academy@10c3c266c981, lib/psc17-data.ts, run', scales, [
    ['21000210010000020', [3, 3, 3, 9]],
    ['01211220212202211', [9, 5, 8, 22]],
    ['22112202222221222', [10, 7, 12, 29]],
    ['00101000120000001', [1, 2, 3, 6]],
    ['20110201200120011', [4, 6, 4, 14]],
    ['12012121021121222', [6, 7, 10, 23]],
    ['02000200000000000', [4, 0, 0, 4]],
    ['02000200100000000', [5, 0, 0, 5]],
    ['20200020000000000', [0, 6, 0, 6]],
    ['20200020000010000', [0, 7, 0, 7]],
    ['00022002000000000', [0, 0, 6, 6]],
    ['00022002010000000', [0, 0, 7, 7]],
    ['11111111111111000', [4, 4, 6, 14]],
    ['11111111111111100', [5, 4, 6, 15]],
    ['00000000000000000', [0, 0, 0, 0]],
    ['22222222222222222', [10, 10, 14, 34]],
  ]),
  // The total is the same in any order.
  ...compact(
    `${repronim}/PSC-17/PSC-17_schema, jsExpression, run in Node`,
    ['total'],
    [
      ['20000001000002002', [7]],
      ['10020100100000020', [7]],
      ['12101021200201001', [14]],
      ['02100001000011111', [9]],
      ['20022211112122111', [22]],
      ['21111010022120211', [18]],
    ],
  ),
]);

describeInstrument(psc17Youth, [
  // Each scale summed outside this project, over the items whose wording the scoring page lists under
  // it, at the place where that form has the wording: five at random; one below and one at every
  // cut-off; the lowest and the highest; one, three and four blanks; three blanks in one scale.
  ...compact(
    `https://dokumen.tips/documents/psc-17-scoring-instructions.html over ${repronim}/PSC-17-Y/items`,
    scales,
    [
      ['11101002120021002', [2, 6, 6, 14]],
      ['11102011221221100', [5, 5, 8, 18]],
      ['20122221021111220', [5, 6, 11, 22]],
      ['20110000011000000', [1, 3, 2, 6]],
      ['00002201110220020', [3, 2, 8, 13]],
      ['02000200000000000', [4, 0, 0, 4]],
      ['02000200100000000', [5, 0, 0, 5]],
      ['20200020000000000', [0, 6, 0, 6]],
      ['20200020000010000', [0, 7, 0, 7]],
      ['00022002000000000', [0, 0, 6, 6]],
      ['00022002010000000', [0, 0, 7, 7]],
      ['11111111111111000', [4, 4, 6, 14]],
      ['11111111111111100', [5, 4, 6, 15]],
      ['00000000000000000', [0, 0, 0, 0]],
      ['22222222222222222', [10, 10, 14, 34]],
      ['1-121212121212121', [5, 5, 13, 23]],
      ['1-121-121-1212121', [3, 5, 11, 19]],
      ['1-121-121-121-121', [null, null, null, null]],
      ['1-111-11-11111111', [2, 5, 7, 14]],
    ],
  ),
  ...compact(
    `${repronim}/PSC-17-Y/PSC-17-Y_schema, jsExpression, run in Node`,
    ['total'],
    [
      ['10000001000000010', [3]],
      ['12000200000000000', [5]],
      ['02101100100200010', [9]],
      ['01011220100010210', [12]],
      ['11210112212120120', [20]],
      ['10212202200011121', [18]],
    ],
  ),
]);

describe('PSC-17, with blanks', () => {
  const scores = (digits: string) =>
    result(psc17, Object.fromEntries(answersOf(digits).map((answer, i) => [`q${i + 1}`, answer])))
      .scores;

  // “Items that are left blank are simply ignored (i.e., score equals 0).”
  it('counts up to three blanks as nothing, and says that it did', () => {
    const { internalising, attention, externalising, total } = scores('1-222-22-22222222');
    expect(internalising?.value).to.equal(0 + 0 + 0 + 2 + 2);
    expect(attention?.value).to.equal(1 + 2 + 2 + 2 + 2);
    expect(externalising?.value).to.equal(7 * 2);
    expect(total?.value).to.equal(4 + 9 + 14);
    expect([internalising?.answered, attention?.answered, total?.answered]).to.deep.equal([
      2, 5, 14,
    ]);
    expect([internalising?.prorated, attention?.prorated]).to.deep.equal([true, false]);
  });

  // “If four or more items are left blank, the questionnaire is considered invalid.”
  it('has no score at all with four, not even for a scale without a blank', () => {
    for (const score of Object.values(scores('1-222-22-22222-22'))) {
      expect([score.value, score.why]).to.deep.equal([null, 'too-many-missing']);
    }
  });
});

for (const measure of [psc17, psc17Youth]) {
  describe(`${measure.short}, at its cut-offs`, () => {
    // Same scoring page: 5 or more, 7 or more, 7 or more; “15 or higher”.
    for (const [id, cutOff] of Object.entries({
      internalising: 5,
      attention: 7,
      externalising: 7,
      total: 15,
    })) {
      it(`is positive for ${id} from ${cutOff}`, () => {
        const { items } = measure.scales.find((scale) => scale.id === id)!;
        const bandAt = (sum: number) => {
          const answers = Object.fromEntries(measure.items.map((item) => [item.id, 0]));
          items.forEach((item, i) => {
            answers[item] = Math.min(2, Math.max(0, sum - 2 * i));
          });
          return result(measure, answers).scores[id]?.band;
        };
        expect([bandAt(cutOff - 1), bandAt(cutOff)]).to.deep.equal(['negative', 'positive']);
      });
    }
  });
}
