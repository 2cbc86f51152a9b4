import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import core10 from './core-10.js';

const answered = (digits: string) =>
  [...digits].map((digit) => (digit === '-' ? null : Number(digit)));

const camcops =
  'ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/tasks/core10.py, ' +
  'clinical_score, run';

/** Numbers as printed beside the answers, so turned already; `-` for an answer that is missing. */
const forms: readonly (readonly [string, number])[] = [
  ['0000000000', 0],
  ['1300102030', 10],
  ['2222222022', 18],
  ['2113204321', 19],
  ['4040004440', 20],
  ['4444444444', 40],
  ['010101010-', 4.444444444444445],
  ['1234-43210', 22.22222222222222],
  ['3333333-33', 30],
];

describeInstrument(
  core10,
  forms.map(([digits, value]) => ({
    source: camcops,
    answers: answered(digits),
    scores: { total: { value } },
  })),
);

describe('CORE-10, as published', () => {
  const scoreOf = (digits: string) =>
    result(core10, Object.fromEntries(answered(digits).map((each, i) => [`q${i + 1}`, each])));

  /** Answers that add up to a total: the first as high as can be. */
  const totalling = (total: number) =>
    Array.from({ length: 10 }, (_, i) => Math.min(4, Math.max(0, total - i * 4))).join('');

  // O’Reilly et al. (2016), PMC6860299, as quoted in awell-score; and 11 or above as a cut-off.
  for (const [name, from, to] of [
    ['healthy', 0, 5],
    ['low', 6, 10],
    ['mild', 11, 14],
    ['moderate', 15, 19],
    ['moderate-to-severe', 20, 24],
    ['severe', 25, 40],
  ] as const) {
    it(`is ${name} from ${from} to ${to}`, () => {
      for (let total = from; total <= to; total += 1) {
        const score = scoreOf(totalling(total)).scores['total'];
        expect([score?.value, score?.band]).to.deep.equal([total, name]);
        expect(score?.bands?.['clinical-cut-off']).to.equal(
          total >= 11 ? 'clinical range' : 'below the clinical cut-off',
        );
      }
    });
  }

  // https://www.coresystemtrust.org.uk/whats-in-a-name-1-scoring-core-measures/
  it('has no score with two missing, whatever CamCOPS makes of them', () => {
    expect(scoreOf('22222222--').scores['total']?.value).to.equal(null);
  });

  it('prints 4 beside “Not at all” for what is put positively, and 0 for the rest', () => {
    const zeros = core10.items.map((item) =>
      item.type === 'choice' ? item.options[0] : undefined,
    );
    expect(zeros.map((option) => option?.text)).to.deep.equal(Array(10).fill('Not at all'));
    expect(zeros.map((option) => option?.value)).to.deep.equal([0, 4, 4, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('raises statement 6 by itself', () => {
    expect(scoreOf('4444404444').flags).to.deep.equal([]);
    expect(scoreOf('-----1----').flags.map(({ item, kind }) => [item, kind])).to.deep.equal([
      ['q6', 'suicide-or-self-harm'],
    ]);
  });
});
