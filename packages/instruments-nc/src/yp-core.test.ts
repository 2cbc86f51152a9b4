import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import ypCore from './yp-core.js';

const answered = (digits: string) =>
  [...digits].map((digit) => (digit === '-' ? null : Number(digit)));

const awell = 'awell-health/awell-score@c37843e50576, src/scores/yp_core';
const published = `${awell}/yp_core.test.ts`;
const run = `${awell}/yp_core.ts, run`;

/** Numbers as printed beside the answers, so turned already; `-` for an answer that is missing. */
const forms: readonly (readonly [string, string, number, (readonly [number, number])?])[] = [
  [published, '0000000000', 0, [0, 5]],
  [published, '0120432102', 15, [15, 19]],
  [published, '2222222222', 20, [20, 24]],
  [published, '4444444444', 40, [25, 40]],
  [run, '0000000003', 3, [0, 5]],
  [run, '1110001120', 7, [6, 10]],
  [run, '1304042310', 18, [15, 19]],
  [run, '-444444444', 40, [25, 40]],
  // The mean of nine, times ten; there is no band for it in that table of whole scores.
  [run, '12-0231043', 17.77777777777778],
  [run, '2211-33440', 22.22222222222222],
];

describeInstrument(
  ypCore,
  forms.map(([source, digits, value, band]) => ({
    source,
    answers: answered(digits),
    scores: { total: { value, ...(band && { band }) } },
  })),
);

describe('YP-CORE, as published', () => {
  const scoreOf = (digits: string) =>
    result(ypCore, Object.fromEntries(answered(digits).map((each, i) => [`q${i + 1}`, each])));

  // https://www.coresystemtrust.org.uk/instruments/yp-core-information/
  it('is prorated for one missing answer, and not for two', () => {
    expect(scoreOf('222222222-').scores['total']).to.include({ value: 20, prorated: true });
    expect(scoreOf('22222222--').scores['total']?.value).to.equal(null);
  });

  it('names the band below for a prorated score between two', () => {
    expect(scoreOf('222222223-').scores['total']?.band).to.equal('moderate-to-severe'); // 21.1
    expect(scoreOf('121111111-').scores['total']?.band).to.equal('mild'); // 11.1
    expect(scoreOf('211110111-').scores['total']?.band).to.equal('low'); // 10
  });

  it('prints 4 beside “Not at all” for what is put positively, and 0 for the rest', () => {
    const zeros = ypCore.items.map((item) =>
      item.type === 'choice' ? item.options[0] : undefined,
    );
    expect(zeros.map((option) => option?.text)).to.deep.equal(Array(10).fill('Not at all'));
    expect(zeros.map((option) => option?.value)).to.deep.equal([0, 0, 4, 0, 4, 0, 0, 0, 0, 4]);
  });

  it('raises statement 4 by itself', () => {
    expect(scoreOf('0000000000').flags).to.deep.equal([]);
    expect(scoreOf('4440444444').flags).to.deep.equal([]);
    expect(scoreOf('0001000000').flags.map(({ item, kind }) => [item, kind])).to.deep.equal([
      ['q4', 'suicide-or-self-harm'],
    ]);
    expect(scoreOf('---1------').flags).to.have.lengthOf(1);
  });

  it('carries the line that its rights holder requires', () => {
    expect(ypCore.licence.attribution).to.equal(
      '© CORE System Trust: https://www.coresystemtrust.org.uk/copyright.pdf',
    );
  });
});
