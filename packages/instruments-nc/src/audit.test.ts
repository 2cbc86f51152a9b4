import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import audit from './audit.js';

const answered = (digits: string) =>
  [...digits].map((digit) => (digit === '-' ? null : Number(digit)));

const camcops =
  'ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/tasks/audit.py, run';
const awell = 'awell-health/awell-score@c37843e50576, src/scores/audit/audit.test.ts';

/** `-` for an answer that is missing; `null` where CamCOPS calls the form incomplete. */
const forms: readonly (readonly [string, string, number | null])[] = [
  [awell, '0000000000', 0],
  [awell, '2222222222', 20],
  [awell, '4123314222', 24],
  [awell, '4444444444', 40],
  [camcops, '2100000020', 5],
  [camcops, '3210100042', 13],
  [camcops, '3320110200', 12],
  [camcops, '4431000040', 16],
  [camcops, '4440011220', 18],
  // The form says to go from question 1 to 9, and from 3 to 9.
  [camcops, '0-------00', 0],
  [camcops, '0-------24', 6],
  [camcops, '01------00', 1],
  [camcops, '100-----00', 1],
  [camcops, '200-----42', 8],
  [camcops, '110-----00', null],
  [camcops, '0--------0', null],
  [camcops, '210000000-', null],
];

describeInstrument(
  audit,
  forms.map(([source, digits, value]) => ({
    source,
    answers: answered(digits),
    scores: { total: { value } },
  })),
);

describe('AUDIT, as published', () => {
  const resultOf = (digits: string) =>
    result(audit, Object.fromEntries(answered(digits).map((each, i) => [`q${i + 1}`, each])));

  // Babor et al. (2001), WHO/MSD/MSB/01.6a.
  for (const [name, lowest, highest] of [
    ['Zone I', '0000000000', '4300000000'], // 0, 7
    ['Zone II', '4400000000', '4443000000'], // 8, 15
    ['Zone III', '4444000000', '4444300000'], // 16, 19
    ['Zone IV', '4444400000', '4444444444'], // 20, 40
  ] as const) {
    it(`is ${name} at both its ends`, () => {
      for (const digits of [lowest, highest]) {
        expect(resultOf(digits).scores['total']?.band).to.equal(name);
      }
    });
  }

  it('has the standard cut-off of 8', () => {
    const cutOff = (digits: string) => resultOf(digits).scores['total']?.bands?.['cut-off'];
    expect(cutOff('4300000000')).to.equal('below the standard cut-off');
    expect(cutOff('4400000000')).to.equal('hazardous and harmful alcohol use');
  });

  it('is complete without what it says to skip, and takes it if it comes', () => {
    expect(resultOf('0-------00').complete).to.equal(true);
    expect(resultOf('200-----00').complete).to.equal(true);
    expect(resultOf('210-----00').complete).to.equal(false);
    expect(resultOf('0234000000').scores['total']?.value).to.equal(9);
  });

  it('has 0, 2 and 4 for the last two questions', () => {
    for (const item of audit.items.slice(8)) {
      const values = item.type === 'choice' ? item.options.map(({ value }) => value) : [];
      expect(values).to.deep.equal([0, 2, 4]);
    }
    expect(resultOf('1100000010').scores['total']?.value).to.equal(null);
  });
});
