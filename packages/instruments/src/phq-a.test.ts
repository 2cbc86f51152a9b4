import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import { compact } from './compact.examples.js';
import phqA from './phq-a.js';

// What the schema’s own jsExpression made of these answers, run in Node. That form has the order of
// the PHQ-9; the sum of nine answers is the same in any order.
describeInstrument(
  phqA,
  compact(
    'ReproNim/reproschema-library@2f8b6d54ef59, activities/PHQ-9a/phq9a_schema, jsExpression',
    ['total'],
    [
      ['001000000', [1]],
      ['300021100', [7]],
      ['202202022', [12]],
      ['302213311', [16]],
      ['223331131', [19]],
      ['112332102', [15]],
      ['202001101', [7]],
      ['202012212', [12]],
    ],
  ),
);

describe('PHQ-A, by the GLAD-PC scoring page', () => {
  /** Answers to items 1 to 9 that add up to a total, and no to items 10, 12 and 13. */
  const totalling = (total: number): Record<string, number> => ({
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [
        `q${n}`,
        Math.min(3, Math.max(0, total - 3 * (n - 1))),
      ]),
    ),
    q10: 0,
    q12: 0,
    q13: 0,
  });

  it('names its bands as the table does', () => {
    for (const [name, from, to] of [
      ['no or minimal', 0, 4],
      ['mild', 5, 9],
      ['moderate', 10, 14],
      ['moderately severe', 15, 19],
      ['severe', 20, 27],
    ] as const) {
      for (const total of [from, to]) {
        const { value, band } = result(phqA, totalling(total)).scores['total']!;
        expect([value, band]).to.deep.equal([total, name]);
      }
    }
  });

  it('raises items 9, 12 and 13 at every positive answer, and no other', () => {
    const raised = phqA.items
      .filter(({ id }) => result(phqA, { ...totalling(0), [id]: 1 }).flags.length > 0)
      .map(({ id }) => id);
    expect(raised).to.deep.equal(['q9', 'q12', 'q13']);
  });

  it('counts no answer to items 10 to 13, and misses none', () => {
    const all = { ...totalling(7), q10: 1, q11: 3, q12: 1, q13: 1 };
    const { q10, q11, q12, q13, ...nine } = all;
    expect([q10, q11, q12, q13]).to.deep.equal([1, 3, 1, 1]);
    expect(result(phqA, all).scores['total']?.value).to.equal(7);
    expect(result(phqA, nine).complete).to.equal(true);
  });

  it('has no total with one of nine answers missing', () => {
    const missing = { ...totalling(7), q9: null };
    expect(result(phqA, missing).scores['total']?.value).to.equal(null);
  });
});
