import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import pcl5 from './pcl-5.js';

const awell = 'awell-health/awell-score@c37843e50576, src/scores/pcl_5/pcl_5.test.ts';

/**
 * Run through ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/tasks/pcl5.py: answers, total, and whether the DSM-5 rule is met.
 */
const camcops = `
10201101010013002411 19 no
40311113122120012212 30 no
32432334424134130343 56 yes
41322244230334411302 48 yes
00020013011333011340 26 no
11122102124222203333 37 no
22130021200112043122 29 yes
10442200114004202024 33 yes
32010212103433320110 32 yes
01124244411111243223 43 yes
03444314244234411144 57 yes
04431200432424411112 43 yes
01041114141110100201 24 no
32122312113223422222 42 yes
20000200000000000000 4 no
20000202200000220000 12 yes
20000202000000220000 10 no
20000202200000200000 10 no
00000202200000220000 10 no
20000002200000220000 10 no
11111111111111111111 20 no
00002020000022000022 12 yes`;

const rows = camcops
  .trim()
  .split('\n')
  .map((row) => row.split(' ') as [string, string, string]);

// Band: National Center for PTSD, 31, the lower end of 31 to 33.
const bandOf = (total: number): [number, number] => (total < 31 ? [0, 30] : [31, 80]);

const all = (digit: number): number[] => pcl5.items.map(() => digit);

describeInstrument(pcl5, [
  {
    source: `${awell}, random response`,
    answers: [4, 3, 1, 0, 3, 3, 4, 1, 2, 0, 3, 1, 0, 0, 1, 2, 4, 0, 0, 3],
    scores: {
      total: { value: 35 },
      intrusion: { value: 11 },
      avoidance: { value: 7 },
      'cognition-mood': { value: 7 },
      arousal: { value: 10 },
    },
  },
  {
    source: `${awell}, median response`,
    answers: all(2),
    scores: {
      total: { value: 40 },
      intrusion: { value: 10 },
      avoidance: { value: 4 },
      'cognition-mood': { value: 14 },
      arousal: { value: 12 },
    },
  },
  {
    source: `${awell}, worst response`,
    answers: all(4),
    scores: { total: { value: 80 }, intrusion: { value: 20 }, avoidance: { value: 8 } },
  },
  {
    source: `${awell}, empty response: no score`,
    answers: all(0).map(() => null),
    scores: { total: { value: null }, intrusion: { value: null }, arousal: { value: null } },
  },
  ...rows.map(([answers, total]) => ({
    source: 'ucam-department-of-psychiatry/camcops@56a303e1d783, tasks/pcl5.py',
    answers: [...answers].map(Number),
    scores: { total: { value: Number(total), band: bandOf(Number(total)) } },
  })),
]);

function provisional(answers: string) {
  const given = [...answers].map((digit, i) => [`q${i + 1}`, digit === '-' ? null : Number(digit)]);
  return result(pcl5, Object.fromEntries(given)).patterns?.['provisional-ptsd'];
}

describe('PCL-5, DSM-5 rule', () => {
  for (const [answers, , met] of rows) {
    it(`reads ${answers} as CamCOPS does`, () => {
      expect(provisional(answers)).to.equal(met === 'yes');
    });
  }

  it('is met, unmet or open whatever is missing, as the rule says', () => {
    expect(provisional('20000202200000220---'), 'enough without them').to.equal(true);
    expect(provisional('2000000220000022000-'), 'no C symptom anyhow').to.equal(false);
    expect(provisional('2000020220000020000-'), 'one E symptom, maybe two').to.equal(null);
  });

  it('raises a flag for item 16 by itself', () => {
    const raised = result(pcl5, { q16: 1 }).flags;
    expect(raised).to.deep.equal([{ item: 'q16', kind: 'risk-taking-or-self-harm', value: 1 }]);
    expect(result(pcl5, { q16: 0, q15: 4, q17: 4 }).flags).to.deep.equal([]);
  });
});
