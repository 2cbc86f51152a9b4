import { expect } from 'chai';

import type { Item } from './measure.js';
import type { Scale } from './scale.js';
import { scoreAll } from './scorer.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';
const ids = (count: number) => Array.from({ length: count }, (_, i) => `q${i + 1}`);
const bands = (...from: number[]) => from.map((at) => ({ from: at, name: `from ${at}` }));

/** Answers in the order of the form; fewer than there are items where some are missing. */
function score(scale: Partial<Scale>, form: Item[], answers: readonly number[]) {
  const total = { items: form.map(({ id }) => id), ...scale };
  const given = Object.fromEntries(answers.map((answer, i) => [`q${i + 1}`, answer]));
  return scoreAll(madeUp({ items: form, scales: [total] }), given).total!;
}

/** Binary numbers have no 0.1; a score that is a hair too low falls into the wrong band. */
describe('scores are exact', () => {
  const line = (count: number): Item[] =>
    ids(count).map((id) => ({ type: 'rating', id, min: 0, max: 10, step: 0.1 }));

  it('where tenths are added up', () => {
    const range = { min: 0, max: 30 };
    expect(score({ range }, line(3), [0.1, 0.2, 0]).value).to.equal(0.3);
    expect(score({ range }, line(3), [0.7, 0.1, 0]).value).to.equal(0.8);
    const bandSets = [{ id: 'usual', bands: bands(0, 0.8), source }];
    expect(score({ range, bandSets }, line(3), [0.7, 0.1, 0]).band).to.equal('from 0.8');
  });

  it('where missing tenths count nothing, and the rule rounds', () => {
    const part: Partial<Scale> = {
      range: { min: 0, max: 20 },
      missing: { atMost: 1, as: 'zero', source },
      rounding: 'half-up',
      bandSets: [{ id: 'usual', bands: bands(0, 15), source }],
    };
    // 4.4 alone is 4; with the most that the other could have counted it is 14.4, and so 14.
    expect(score(part, line(2), [4.4])).to.include({ value: 4, band: 'from 0' });
    expect(score(part, line(2), [4.5])).not.to.have.property('band'); // 14.5, and so 15
  });

  it('where tenths are turned round', () => {
    const part = { range: { min: 0, max: 20 }, reversed: { items: ['q1', 'q2'], source } };
    expect(score(part, line(2), [9.9, 9.8]).value).to.equal(0.3);
  });

  it('where recoded points have decimals', () => {
    const points: [number, number][] = [
      [0, 0],
      [1, 0.1],
      [2, 0.2],
      [3, 0.7],
    ];
    const part = { recode: [{ items: ids(2), points, source }], range: { min: 0, max: 1.4 } };
    expect(score(part, items(2), [1, 2]).value).to.equal(0.3);
    expect(score(part, items(2), [1, 3]).value).to.equal(0.8);
  });

  it('where a sum is multiplied by a fraction', () => {
    const part = { times: { by: 0.1, source }, range: { min: 0, max: 1.2 } };
    expect(score(part, items(4), [1, 1, 1, 0]).value).to.equal(0.3);
  });

  describe('where a mean is multiplied', () => {
    const mean = (by: number, max: number): Partial<Scale> => ({
      combine: 'mean',
      times: { by, source },
      range: { min: 0, max },
      bandSets: [{ id: 'usual', bands: bands(0, 2, 55), source }],
    });
    const form = (count: number) => items(count, [0, 1, 2, 3, 4]);

    it('and all is answered', () => {
      const { value, band } = score(mean(25, 100), form(5), [4, 4, 3, 0, 0]);
      expect([value, band]).to.deep.equal([55, 'from 55']);
    });

    it('and one is missing', () => {
      const part = { ...mean(10, 40), missing: { atMost: 1, source } };
      const { value, band } = score(part, form(6), [1, 0, 0, 0, 0]);
      expect([value, band]).to.deep.equal([2, 'from 2']);
    });

    it('and then rounded, half up', () => {
      const part = { ...mean(5, 20), missing: { atMost: 1, source } };
      const answers = [4, 4, 3, 0, 0, 0, 0, 0, 0, 0]; // 11 of 10 answered, × 5: 5.5
      expect(score(part, form(11), answers).value).to.equal(5.5);
      expect(score({ ...part, rounding: 'half-up' }, form(11), answers).value).to.equal(6);
    });

    it('and has no last digit', () => {
      const part = { ...mean(1, 4), bandSets: [] };
      expect(score(part, form(3), [1, 1, 0]).value).to.equal(0.666666666667);
    });
  });
});
