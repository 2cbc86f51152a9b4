import { expect } from 'chai';

import type { Pattern } from './measure.js';
import { patterns } from './patterns.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';
/** q1 or q2 from 2 up, and two to three of all four, q4 counting from 1 up. */
const pattern: Pattern = {
  id: 'pattern',
  title: 'Pattern',
  symptoms: [
    { items: ['q1', 'q2', 'q3'], from: 2 },
    { items: ['q4'], from: 1 },
  ],
  requires: [
    { items: ['q1', 'q2'], atLeast: 1 },
    { items: ['q1', 'q2', 'q3', 'q4'], atLeast: 2, atMost: 3 },
  ],
  source,
};

const _ = null;
const read = (answers: readonly (number | null | undefined)[], of: Partial<Pattern> = {}) => {
  const measure = madeUp({ items: items(4), patterns: [{ ...pattern, ...of }] });
  const byItem = Object.fromEntries(answers.map((answer, i) => [`q${i + 1}`, answer]));
  return patterns(measure, byItem as never).pattern;
};

describe('patterns', () => {
  it('are none where the measure has none', () => {
    expect(patterns(madeUp(), { q1: 3 })).to.deep.equal({});
  });

  it('are each under its id', () => {
    const measure = madeUp({ patterns: [pattern, { ...pattern, id: 'other' }] });
    expect(patterns(measure, { q1: 3, q2: 3, q3: 0, q4: 0 })).to.deep.equal({
      pattern: true,
      other: true,
    });
  });

  for (const [does, answers, expected] of [
    ['is there where every requirement holds', [2, 0, 0, 1], true],
    ['counts from the threshold on', [1, 1, 3, 3], false],
    ['has a threshold for each group of items', [2, 0, 0, 0], false],
    ['needs each requirement', [0, 0, 2, 1], false],
    ['is there at the most that may be', [2, 2, 0, 1], true],
    ['is not there with one more', [2, 2, 2, 1], false],
    ['is there without an answer that changes nothing', [2, 2, 0, _], true],
    ['is open where a missing answer would make it', [2, 0, 0, _], null],
    ['is open where a missing answer would break it', [2, 2, 2, _], null],
    ['is open where nothing is answered', [], null],
    ['is not there where no answer could make it', [0, 0, _, _], false],
    ['is not there where too much is certain', [2, 2, 2, 1], false],
    ['is open in one requirement, and there in the other', [_, 0, 2, 1], null],
    ['is not there once one requirement fails, whatever is open', [_, _, 0, 0], null],
  ] as const) {
    it(does, () => {
      expect(read(answers)).to.equal(expected);
    });
  }

  it('fails by a later requirement although an earlier one is open', () => {
    const requires = [
      { items: ['q1', 'q2'], atLeast: 1 },
      { items: ['q3', 'q4'], atLeast: 1 },
    ];
    expect(read([_, 0, 0, 0], { requires })).to.equal(false);
    expect(read([_, 0, 2, 0], { requires })).to.equal(null);
    expect(read([2, 0, _, 0], { requires })).to.equal(null);
  });

  it('may need that something is absent', () => {
    const requires = [{ items: ['q1', 'q2'], atLeast: 0, atMost: 0 }];
    expect(read([0, 1, 3, 3], { requires })).to.equal(true);
    expect(read([0, 2, 3, 3], { requires })).to.equal(false);
    expect(read([0, undefined, 3, 3], { requires })).to.equal(null);
  });
});
