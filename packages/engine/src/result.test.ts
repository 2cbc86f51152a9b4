import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from 'chai';

import type { Measure } from './measure.js';
import { result } from './result.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';
/** Nine items that count, one that does not, and a flag. */
const plain: Measure = madeUp({
  id: 'plain',
  items: [...items(9), { ...items(10)[9]!, supplementary: true }],
  scales: [
    {
      items: items(9).map(({ id }) => id),
      bandSets: [
        {
          id: 'severity',
          bands: [
            { from: 0, name: 'minimal' },
            { from: 5, name: 'mild' },
          ],
          source,
        },
      ],
    },
  ],
  flags: [{ item: 'q9', kind: 'suicide-or-self-harm', from: 1, source }],
});

const none = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };

describe('result', () => {
  it('tells of an answer to no item, also where as many answers are inherited', () => {
    const answers = Object.assign(Object.create({ q1: 0 }) as Record<string, number>, { q99: 1 });
    expect(result(plain, answers).problems.map(({ path }) => path)).to.deep.equal(['answers.q99']);
  });

  it('says all that a set of answers comes to', () => {
    expect(result(plain, { ...none, q1: 2, q2: 3, q9: 1 })).to.deep.equal({
      measure: 'plain@1.0.0',
      complete: true,
      scores: { total: { value: 6, prorated: false, answered: 9, items: 9, band: 'mild' } },
      flags: [{ item: 'q9', kind: 'suicide-or-self-harm', value: 1 }],
      problems: [],
    });
  });

  it('is complete without an item that counts for nothing', () => {
    expect(result(plain, none).complete).to.equal(true);
    expect(result(plain, { ...none, q10: 2 }).complete).to.equal(true);
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

  it('withholds it for NaN too, which is missing in a list of numbers only', () => {
    const { scores, problems } = result(calm4, { q1: NaN, q2: 2, q3: 2, q4: 10 });
    expect(scores.total!.why).to.equal('answer-not-allowed');
    expect(problems.map(({ path }) => path)).to.deep.equal(['answers.q1']);
  });

  it('takes undefined for missing, as scripts have it', () => {
    const { scores, problems } = result(calm4, { q1: undefined as never, q2: 2, q3: 2, q4: 2 });
    expect(scores.total).to.include({ value: 8, prorated: true });
    expect(problems).to.deep.equal([]);
  });

  it('scores on where the wrong answer counts for nothing', () => {
    const { scores, problems } = result(plain, { ...none, q10: 9, extra: 1 });
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
    expect(result(plain, { ...none, q9: 4 }).flags).to.deep.equal([]);
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
      expect(result(plain, answers as never).scores.total?.value).to.equal(null);
    }
  });

  it('is plain JSON', () => {
    const made = result(plain, { ...none, q1: 9 });
    expect(JSON.parse(JSON.stringify(made))).to.deep.equal(made);
  });

  it('is complete where items were left out as the form says', () => {
    const skips = [
      { items: ['q2'], when: { items: ['q1'], total: 0 }, zero: 'unanswered' as const, source },
    ];
    const measure = { ...plain, skips };
    const { q2, ...others } = none;
    expect(q2).to.equal(0);
    expect(result(measure, others)).to.deep.include({ complete: true, problems: [] });
    expect(result(measure, { ...others, q1: 1 }).complete).to.equal(false);
    expect(result(measure, { ...others, q2: 9 }).complete).to.equal(false);
    expect(result(measure, { ...others, q2: 9 }).scores.total!.why).to.equal('answer-not-allowed');
  });

  it('reads patterns, and not off answers that the form does not allow', () => {
    const symptoms = [{ items: ['q1', 'q2'], from: 2 }];
    const requires = [{ items: ['q1', 'q2'], atLeast: 1 }];
    const pattern = { id: 'some', title: 'Some', symptoms, requires, source };
    const measure = { ...plain, patterns: [pattern] };
    expect(result(measure, { ...none, q2: 2 }).patterns).to.deep.equal({ some: true });
    expect(result(measure, none).patterns).to.deep.equal({ some: false });
    expect(result(measure, { ...none, q2: 9 }).patterns).to.deep.equal({ some: null });
    expect(result(plain, none)).not.to.have.property('patterns');
  });

  it('has no scores where the measure has no scales, and is complete all the same', () => {
    const { scores, complete } = result({ ...plain, scales: [] }, none);
    expect(scores).to.deep.equal({});
    expect(complete).to.equal(true);
    expect(result({ ...plain, scales: [] }, { q1: 1 }).complete).to.equal(false);
  });
});
