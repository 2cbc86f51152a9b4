import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import dass21 from './dass-21.js';

const answered = (digits: string) =>
  [...digits].map((digit) => (digit === '-' ? null : Number(digit)));

/** Sums of nedamhd/utility_fun@0c03943cfd9b, DASS-21.R, run: depression, anxiety, stress. */
const sums: readonly (readonly [string, number, number, number])[] = [
  ['000000000000000000000', 0, 0, 0],
  ['333333333333333333333', 21, 21, 21],
  ['012301230123012301230', 6, 13, 11],
  ['303132101230013210323', 14, 11, 9],
  ['110021300211300122010', 10, 5, 6],
  ['001000000100100000001', 4, 0, 0],
  ['100001010010010000000', 0, 0, 5],
];

describeInstrument(dass21, [
  {
    source:
      'medizininformatik-initiative/kerndatensatzmodul-proms@3f3fb3c1385f, ' +
      'input/fsh/examples/mii-exa-pro-dass-21-response.fsh (depression severe, stress moderate)',
    answers: answered('212121021221221121011'),
    scores: {
      depression: { value: 24, band: [21, 27] },
      anxiety: { value: 10 }, // mild there, moderate in the manual: see the notes of the measure
      stress: { value: 22, band: [19, 25] },
    },
  },
  ...sums.map(([digits, depression, anxiety, stress]) => ({
    source: 'nedamhd/utility_fun@0c03943cfd9b, DASS-21.R, run; its sums, doubled by the manual',
    answers: answered(digits),
    scores: {
      depression: { value: depression * 2 },
      anxiety: { value: anxiety * 2 },
      stress: { value: stress * 2 },
    },
  })),
]);

describe('DASS-21, as published', () => {
  const scoresOf = (digits: string) =>
    result(dass21, Object.fromEntries(answered(digits).map((each, i) => [`q${i + 1}`, each])))
      .scores;

  /** Answers to one scale that add up to a sum, before it is doubled. */
  function summing(scale: string, sum: number) {
    const { items = [] } = dass21.scales.find(({ id }) => id === scale) ?? {};
    const answers = items.map((id, i) => [id, Math.min(3, Math.max(0, sum - i * 3))]);
    return Object.fromEntries(answers) as Record<string, number>;
  }

  // Lovibond & Lovibond (1995): the lowest doubled score of each band, and the highest.
  const bands = ['normal', 'mild', 'moderate', 'severe', 'extremely severe'];
  for (const [scale, edges] of [
    ['depression', '0-9 10-13 14-20 21-27 28-42'],
    ['anxiety', '0-7 8-9 10-14 15-19 20-42'],
    ['stress', '0-14 15-18 19-25 26-33 34-42'],
  ] as const) {
    it(`names every ${scale} score as the manual does`, () => {
      for (const [i, edge] of edges.split(' ').entries()) {
        const [from = 0, to = 0] = edge.split('-').map(Number);
        for (let value = from + (from % 2); value <= to; value += 2) {
          const score = result(dass21, summing(scale, value / 2)).scores[scale];
          expect([score?.value, score?.band]).to.deep.equal([value, bands[i]]);
        }
      }
    });
  }

  it('loses only the scale that lacks an answer', () => {
    const { depression, anxiety, stress } = scoresOf('2012-1010212021012021');
    expect(depression?.value).to.equal(null); // NA in nedamhd/utility_fun, DASS-21.R, run
    expect([anxiety?.value, stress?.value]).to.deep.equal([10, 22]); // 5 and 11 there
  });

  it('has every item in one scale', () => {
    const items = dass21.scales.flatMap((scale) => scale.items);
    expect(items).to.have.lengthOf(21);
    expect(new Set(items).size).to.equal(21);
  });

  it('takes statement 21 for a prompt, and not for a question on suicide', () => {
    const flagged = (q21: number) => result(dass21, { q21 }).flags.map(({ kind }) => kind);
    expect([0, 1, 3].map(flagged)).to.deep.equal([[], ['low-mood-prompt'], ['low-mood-prompt']]);
  });
});
