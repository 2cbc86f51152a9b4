import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';

import { result } from './result.js';

const none = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };

describe('result', () => {
  it('says all that a set of answers comes to', () => {
    expect(result(phq9, { ...none, q1: 2, q2: 3, q9: 1 })).to.deep.equal({
      measure: 'phq-9@1.0.0',
      complete: true,
      scores: { total: { value: 6, prorated: false, answered: 9, items: 9, band: 'mild' } },
      flags: [{ item: 'q9', kind: 'suicide-or-self-harm', value: 1 }],
      problems: [],
    });
  });

  it('is complete without an item that counts for nothing', () => {
    expect(result(phq9, none).complete).to.equal(true);
    expect(result(phq9, { ...none, q10: 2 }).complete).to.equal(true);
  });

  it('is not complete without an item that counts, although it has a score', () => {
    const { complete, scores } = result(calm4, { q1: 2, q2: 2, q3: null, q4: 2 });
    expect(complete).to.equal(false);
    expect(scores.total).to.include({ value: 8, prorated: true });
  });

  it('withholds the score of a scale with an answer that the form does not allow', () => {
    const { scores, problems, complete } = result(calm4, { q1: 7, q2: 2, q3: 2, q4: 10 });
    expect(scores.total).to.deep.equal({
      value: null,
      prorated: false,
      answered: 3,
      items: 4,
      why: 'answer-not-allowed',
    });
    expect(problems.map(({ path }) => path)).to.deep.equal(['answers.q1']);
    expect(complete).to.equal(false);
  });

  it('scores on where the wrong answer counts for nothing', () => {
    const { scores, problems } = result(phq9, { ...none, q10: 9, extra: 1 });
    expect(scores.total?.value).to.equal(0);
    expect(problems.map(({ path }) => path)).to.deep.equal(['answers.q10', 'answers.extra']);
  });

  it('withholds the scale that is spoilt, and no other', () => {
    const [scale] = calm4.scales;
    const half = (id: string, ...items: string[]) => ({ ...scale!, id, items });
    const measure = { ...calm4, scales: [half('a', 'q1', 'q2'), half('b', 'q3', 'q4')] };
    const { scores } = result(measure, { q1: 1, q2: 1, q3: 5, q4: 1 });
    expect(scores.a?.value).to.equal(2);
    expect(scores.b?.why).to.equal('answer-not-allowed');
  });

  it('flags no answer that the form does not allow', () => {
    expect(result(phq9, { ...none, q9: 4 }).flags).to.deep.equal([]);
  });

  it('never throws, whatever a client sent', () => {
    for (const answers of [
      {},
      { q1: 'x' },
      { q1: {} },
      { __proto__: null, q1: NaN },
      JSON.parse('{"__proto__": 1, "toString": 2}'),
      [3],
    ]) {
      expect(result(phq9, answers as never).scores.total?.value).to.equal(null);
    }
  });

  it('is plain JSON', () => {
    const made = result(phq9, { ...none, q1: 9 });
    expect(JSON.parse(JSON.stringify(made))).to.deep.equal(made);
  });
});
