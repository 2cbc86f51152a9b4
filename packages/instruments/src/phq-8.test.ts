import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import phq8 from './phq-8.js';

const awell =
  'awell-health/awell-score@c37843e50576, src/scores/phq_8/phq_8.test.ts and __testdata__';

/**
 * Run through ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/tasks/phq8.py: answers, total, major and other depressive syndrome.
 */
const camcops = `
02203230 12 yes no
12321210 12 no yes
03130120 10 no yes
13221331 16 yes no
20223210 12 yes no
30111231 12 no yes
10110003 6 no no
21332110 13 no yes
10012321 10 no no
11110030 7 no no
22311122 14 yes no
33300231 15 yes no
20000000 2 no no
20000002 4 no yes
00222222 12 no no
22222000 10 yes no
22220000 8 no yes
11111111 8 no no
02000020 4 no yes
20022220 10 yes no
12222222 15 yes no`;

const rows = camcops
  .trim()
  .split('\n')
  .map((row) => row.split(' ') as [string, string, string, string]);

describeInstrument(phq8, [
  {
    source: `${awell} (“Mild depression”)`,
    answers: [3, 0, 1, 2, 0, 0, 1, 0],
    scores: { total: { value: 7, band: [5, 9] } },
  },
  {
    source: `${awell} (“Severe depression”)`,
    answers: [3, 3, 3, 3, 3, 3, 3, 3],
    scores: { total: { value: 24, band: [20, 24] } },
  },
  ...rows.map(([answers, total]) => ({
    source: 'ucam-department-of-psychiatry/camcops@56a303e1d783, tasks/phq8.py',
    answers: [...answers].map(Number),
    scores: { total: { value: Number(total) } },
  })),
]);

describe('PHQ-8, syndromes', () => {
  for (const [answers, , major, other] of rows) {
    it(`reads ${answers} as CamCOPS does`, () => {
      const given = Object.fromEntries(
        [...answers].map((digit, i) => [`q${i + 1}`, Number(digit)]),
      );
      expect(result(phq8, given).patterns).to.deep.equal({
        'major-depressive-syndrome': major === 'yes',
        'other-depressive-syndrome': other === 'yes',
      });
    });
  }

  it('raises no flag, however high', () => {
    expect(phq8.flags).to.deep.equal([]);
  });

  // Kroenke et al. (2009), p. 166: 0–4, 5–9, 10–14, 15–19, 20–24.
  it('has the bands of the PHQ-9, up to 24', () => {
    const edges = phq8.scales[0]?.bandSets[0]?.bands.map(({ from }) => from);
    expect(edges).to.deep.equal([0, 5, 10, 15, 20]);
  });
});
