import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from 'chai';

import { problems, withoutProblems } from './problems.js';
import { result } from './result.js';
import { madeUp } from './testing/made-up.js';

const of = (answers: Record<string, unknown>) => problems(calm4, answers);

describe('problems', () => {
  for (const [does, answers] of [
    ['nothing at all', {}],
    ['0, which is an answer', { q1: 0 }],
    ['null, which is a missing one', { q1: null, q4: null }],
    ['both ends of a rating', { q4: 0 }],
    ['all answers', { q1: 2, q2: 1, q3: 0, q4: 10 }],
  ] as const) {
    it(`allows ${does}`, () => {
      expect(of(answers)).to.deep.equal([]);
    });
  }

  for (const [does, item, value, message] of [
    ['a number that is not printed', 'q1', 3, '3 is not an answer; use 0, 1 or 2'],
    ['a number as text', 'q1', '2', '"2" is not an answer; use 0, 1 or 2'],
    ['a fraction', 'q1', 0.5, '0.5 is not an answer; use 0, 1 or 2'],
    ['a rating beyond its end', 'q4', 11, '11 is not an answer; use 0 to 10'],
    ['true', 'q1', true, 'true is not an answer; use 0, 1 or 2'],
    ['not a number', 'q1', NaN, 'NaN is not an answer; use 0, 1 or 2'],
    ['a function', 'q1', () => 1, 'a function is not an answer; use 0, 1 or 2'],
    ['an object', 'q1', { toString: () => '1' }, 'an object is not an answer; use 0, 1 or 2'],
    ['a list', 'q1', [1], 'an object is not an answer; use 0, 1 or 2'],
    ['an unknown item', 'q5', 1, 'no item has this id; use q1, q2, q3, q4'],
    ['an item with a name of the language', 'constructor', 1, 'no item has this id; use q1, q2'],
  ] as const) {
    it(`names ${does}`, () => {
      const [issue, ...more] = of({ [item]: value });
      expect(issue?.path).to.equal(`answers.${item}`);
      expect(issue?.message).to.contain(message);
      expect(more).to.deep.equal([]);
    });
  }

  it('names the steps of a line', () => {
    const line = { type: 'rating', id: 'q1', min: 0, max: 10, step: 0.1 } as const;
    const scales = [{ items: ['q1'], range: { min: 0, max: 10 } }];
    const measure = madeUp({ items: [line], scales });
    expect(problems(measure, { q1: 3.14 })).to.deep.equal([
      { path: 'answers.q1', message: '3.14 is not an answer; use 0 to 10 in steps of 0.1' },
    ]);
    expect(problems(measure, { q1: 3.1 })).to.deep.equal([]);
  });

  it('names every wrong answer, not the first', () => {
    expect(of({ q1: 9, q2: 1, q3: -1 }).map(({ path }) => path)).to.deep.equal([
      'answers.q1',
      'answers.q3',
    ]);
  });

  it('says once that a list is none by item id, and nothing of a list counts', () => {
    const list = [2, 1, 0, 10] as unknown as Record<string, never>;
    const expected = [{ path: 'answers', message: 'is a list; use resultOfList' }];
    expect(of(list)).to.deep.equal(expected);
    const { complete, scores, problems: found } = result(calm4, list);
    expect([complete, scores.total?.value, found]).to.deep.equal([false, null, expected]);
  });

  it('does not repeat a long answer in full', () => {
    expect(of({ q1: 'x'.repeat(10_000) })[0]?.message).to.have.lengthOf.below(100);
  });

  it('leaves out what is wrong, and nothing else', () => {
    const answers = { q1: 9, q2: 1, q3: null };
    expect(withoutProblems(answers, of(answers))).to.deep.equal({ q2: 1, q3: null });
  });
});
