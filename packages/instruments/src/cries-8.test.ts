import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import { compact } from './compact.examples.js';
import cries8 from './cries-8.js';

// What the form’s own calculateExpressions made of these answers, run in Node. (They count a
// missing answer as nothing; so none is missing here.)
describeInstrument(
  cries8,
  compact(
    'parthfloyd/openmrs-ampath-to-fhir@093785fbfecd, questionnaires/CRIES-8.json',
    ['intrusion', 'avoidance', 'total'],
    [
      ['31353355', [14, 14, 28]],
      ['05005010', [1, 10, 11]],
      ['03553031', [8, 12, 20]],
      ['05050033', [3, 13, 16]],
      ['55530103', [11, 11, 22]],
      ['11515301', [9, 8, 17]],
      ['31153133', [8, 12, 20]],
      ['13003311', [5, 7, 12]],
      ['00000000', [0, 0, 0]],
      ['55555555', [20, 20, 40]],
      ['50500510', [16, 0, 16]],
      ['50510510', [16, 1, 17]],
      ['05035003', [0, 16, 16]],
      ['05055003', [0, 18, 18]],
      ['13501305', [9, 9, 18]],
    ],
  ),
);

describe('CRIES-8, by hand', () => {
  const scores = (...answers: readonly (number | null)[]) =>
    result(cries8, Object.fromEntries(answers.map((answer, i) => [`q${i + 1}`, answer]))).scores;

  it('has the cut-off of Perrin et al. (2005) at 17', () => {
    expect(scores(5, 0, 5, 0, 0, 5, 1, 0)['total']?.band).to.equal('below the cut-off'); // 16
    expect(scores(5, 0, 5, 1, 0, 5, 1, 0)['total']?.band).to.equal('at or above the cut-off'); // 17
  });

  it('has no score for a scale with an answer missing, and keeps the other one', () => {
    const { intrusion, avoidance, total } = scores(5, 3, 1, 0, 1, 5, null, 3);
    expect(intrusion?.value).to.equal(null);
    expect(avoidance?.value).to.equal(3 + 0 + 1 + 3);
    expect(total?.value).to.equal(null);
  });

  it('has no 2 and no 4', () => {
    for (const answer of [2, 4]) {
      const { problems } = result(cries8, { q1: answer });
      expect(problems.map(({ path }) => path)).to.deep.equal(['answers.q1']);
    }
  });
});
