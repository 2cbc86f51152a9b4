import { result } from '@cairnkit/engine/result.js';
import { expect } from 'chai';

import phq9 from './phq-9.js';

/**
 * Run through ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/tasks/phq9.py: answers, total, major and other depressive syndrome.
 */
const camcops = `
221030210 11 no yes
332231223 21 yes no
332322000 15 yes no
102111210 9 no no
322220210 14 yes no
120231112 13 no yes
211000201 7 no yes
001222122 12 no no
103033013 14 no no
310030101 9 no yes
313232132 20 yes no
001110113 8 no no
200000000 2 no no
200000001 3 no yes
020000001 3 no yes
002222221 13 no no
222200001 9 yes no
222200000 8 no yes
111111111 9 no no
022221000 9 no yes
222211111 13 yes no
200000010 3 no no
222220000 10 yes no
011111121 9 no no
222020001 9 yes no`;

/** A dash for an answer that is missing. */
function scored(answers: string) {
  const given = [...answers].map((digit, i) => [`q${i + 1}`, digit === '-' ? null : Number(digit)]);
  const { scores, patterns } = result(phq9, Object.fromEntries(given));
  return [
    scores['total']?.value,
    patterns?.['major-depressive-syndrome'],
    patterns?.['other-depressive-syndrome'],
  ];
}

describe('PHQ-9, syndromes', () => {
  for (const row of camcops.trim().split('\n')) {
    const [answers, total, major, other] = row.split(' ') as [string, string, string, string];
    it(`reads ${answers} as CamCOPS does`, () => {
      expect(scored(answers)).to.deep.equal([Number(total), major === 'yes', other === 'yes']);
    });
  }

  // By the rule itself: item 1 or 2, and five or more, or two to four, of the nine.
  it('says nothing of a syndrome that a missing answer could bring about or take away', () => {
    expect(scored('22222-000')).to.deep.equal([null, true, false]);
    expect(scored('2222-0000')).to.deep.equal([null, null, null]);
    expect(scored('00222222-')).to.deep.equal([null, false, false]);
    expect(scored('-0222220-')).to.deep.equal([null, null, false]);
    expect(scored('2-0000000')).to.deep.equal([null, false, null]);
  });
});
