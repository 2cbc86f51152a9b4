import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import k10 from './k10.js';

const abs = 'Australian Bureau of Statistics (2012), 4817.0.55.001, tables D and E';

describeInstrument(k10, [
  {
    source: `${abs}: all “none of the time” is 10`,
    answers: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    scores: { total: { value: 10, band: [10, 15] } },
  },
  {
    source: `${abs}: all “all of the time” is 50`,
    answers: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
    scores: { total: { value: 50, band: [30, 50] } },
  },
  {
    source:
      'logicly-au/pmhc-mds.com@ccb60a51d903, 2021-08-30-notification-of-planned-K10-scoring-change.md: ' +
      'nine answers of 1 and one missing, 9 before the change, “so that the minimum total score is 10”',
    answers: [1, 1, 1, 1, null, 1, 1, 1, 1, 1],
    scores: { total: { value: 10, band: [10, 15] } },
  },
  {
    source: 'logicly-au/pmhc-mds-spec@be03476231d0, table/measure/k10p/score.rst: two missing',
    answers: [1, null, 1, 1, null, 1, 1, 1, 1, 1],
    scores: { total: { value: null } },
  },
]);

describe('K10, as published', () => {
  /** Nine answers that add up to a sum, and one that is missing. */
  const nineOf = (sum: number) =>
    Object.fromEntries(
      k10.items.slice(1).map(({ id }, i) => [id, Math.floor((sum + i) / 9)] as const),
    );

  // The rule by hand: round(sum / 9 × 10). 17 × 10 / 9 = 18.89, 22 × 10 / 9 = 24.44.
  for (const [sum, total] of [
    [9, 10],
    [13, 14],
    [17, 19],
    [22, 24],
    [26, 29],
    [27, 30],
    [40, 44],
    [45, 50],
  ] as const) {
    it(`is ${total} where nine answers add up to ${sum} and one is missing`, () => {
      const { value, prorated } = result(k10, nineOf(sum)).scores['total']!;
      expect([value, prorated]).to.deep.equal([total, true]);
    });
  }

  it('names the bands of both authorities', () => {
    const edges = k10.scales[0]!.bandSets.map(({ bands }) => bands.map(({ from }) => from));
    expect(edges).to.deep.equal([
      [10, 16, 22, 30],
      [10, 20, 25, 30],
    ]);
  });
});
