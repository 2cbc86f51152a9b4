import { expect } from 'chai';

import { scoreAll } from './scorer.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';
const none = (why: string, answered: number, of: number) => ({
  value: null,
  prorated: false,
  answered,
  items: of,
  why,
});

describe('a composite scale', () => {
  const missing = { atMost: 1, source };
  const measure = madeUp({
    items: items(6),
    scales: [
      { id: 'all', items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'], parts: ['a', 'b'] },
      { id: 'a', items: ['q1', 'q2', 'q3'], missing, rounding: 'half-up' },
      { id: 'b', items: ['q4', 'q5', 'q6'], missing, rounding: 'half-up' },
    ],
  });

  it('adds up the scores of its parts, as rounded', () => {
    const { all } = scoreAll(measure, { q1: 1, q2: 0, q4: 1, q5: 0 }); // 1.5 and 1.5
    expect(all).to.deep.equal({ value: 4, prorated: true, answered: 4, items: 6 });
  });

  it('takes the mean of its parts', () => {
    const [all, ...parts] = measure.scales;
    const mean = { ...all!, combine: 'mean' as const, range: { min: 0, max: 9 } };
    const answers = { q1: 1, q2: 2, q3: 0, q4: 1, q5: 0, q6: 0 };
    expect(scoreAll({ ...measure, scales: [mean, ...parts] }, answers).all).to.deep.equal({
      value: 2,
      prorated: false,
      answered: 6,
      items: 6,
    });
  });

  it('is not made up where its parts are not', () => {
    const { all } = scoreAll(measure, { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1 });
    expect(all).to.deep.equal({ value: 6, prorated: false, answered: 6, items: 6 });
  });

  it('looks up what its parts come to', () => {
    const rows = Array.from({ length: 19 }, (_, raw): [number, number] => [raw, 50 - raw]);
    const [all, ...parts] = measure.scales;
    const looked = { ...all!, table: { rows, source }, range: { min: 32, max: 50 } };
    const answers = { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1 };
    expect(scoreAll({ ...measure, scales: [looked, ...parts] }, answers).all!.value).to.equal(44);
  });

  it('needs every part', () => {
    const { all, a, b } = scoreAll(measure, { q1: 1, q2: 0, q4: 1 });
    expect([a!.value, b!.value]).to.deep.equal([2, null]);
    expect(all).to.deep.equal(none('part-not-scored', 3, 6));
  });

  it('says that an answer is not allowed, wherever that was', () => {
    expect(scoreAll(measure, { q1: 9, q2: 0, q4: 1 } as never).all!.why).to.equal(
      'answer-not-allowed',
    );
    expect(scoreAll(measure, { q1: 1, q4: 1, q5: 9 } as never).all!.why).to.equal(
      'answer-not-allowed',
    );
  });
});
