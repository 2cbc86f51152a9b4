import { expect } from 'chai';

import type { Skip } from './measure.js';
import { prepareSkips } from './skips.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';

function skipped(skips: readonly Skip[] | undefined, answers: readonly unknown[]) {
  const measure = madeUp({ items: items(6), ...(skips ? { skips: [...skips] } : {}) });
  const places = new Map(measure.items.map(({ id }, place) => [id, place]));
  const found = prepareSkips(measure, places)(answers);
  return found && measure.items.map(({ id }) => id).filter((_, place) => found[place]);
}

const skip = (ids: string[], when: string[], total: number, zero: Skip['zero']): Skip => ({
  items: ids,
  when: { items: when, total },
  zero,
  source,
});
const afterNo = skip(['q2', 'q3'], ['q1'], 0, 'unanswered');
const always = { ...afterNo, zero: 'always' } as const;

describe('skips', () => {
  it('are none where the form has none', () => {
    expect(skipped(undefined, [0])).to.equal(undefined);
    expect(skipped([], [0])).to.equal(undefined);
  });

  for (const [does, skips, answers, expected] of [
    ['leaves out what was left out as told', [afterNo], [0, null, undefined], ['q2', 'q3']],
    ['takes NaN for left out, as typed lists do', [afterNo], [0, NaN, 1], ['q2']],
    ['keeps what was answered all the same', [afterNo], [0, 0, 2], []],
    ['keeps what is no answer, so that it spoils the scale', [afterNo], [0, 'x', 2], []],
    ['leaves out what was answered, where it never counts', [always], [0, 3, null], ['q2', 'q3']],
    ['does nothing after another answer', [afterNo], [1, null, null], undefined],
    ['does nothing while the answer is missing', [afterNo], [null, null, null], undefined],
    ['does nothing after an answer that is not printed', [always], [9, null, null], undefined],
    ['does nothing after an answer that is no number', [always], ['0', null, null], undefined],
    [
      'adds up the answers it depends on',
      [skip(['q4', 'q5'], ['q2', 'q3'], 3, 'always')],
      [9, 1, 2],
      ['q4', 'q5'],
    ],
    ['needs all of them', [skip(['q4', 'q5'], ['q2', 'q3'], 0, 'always')], [0, 0, null], undefined],
    [
      'knows more than one rule',
      [afterNo, skip(['q4'], ['q5'], 3, 'always'), skip(['q6'], ['q5'], 2, 'always')],
      [0, null, null, 1, 3, 1],
      ['q2', 'q3', 'q4'],
    ],
    [
      'goes on after a rule that does not hold',
      [afterNo, skip(['q6'], ['q5'], 2, 'always')],
      [1, null, null, 1, 2, 1],
      ['q6'],
    ],
  ] as const) {
    it(does, () => {
      expect(skipped(skips, answers)).to.deep.equal(expected);
    });
  }
});
