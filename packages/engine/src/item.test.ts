import { expect } from 'chai';

import { allowedValues, isWorded, wording } from './item.js';
import type { Item } from './measure.js';

const choice: Item = {
  type: 'choice',
  id: 'q1',
  text: 'How often?',
  options: [
    { value: 2, text: 'Often' },
    { value: 0, text: 'Never' },
  ],
};
const rating: Item = {
  type: 'rating',
  id: 'q2',
  text: 'How calm?',
  min: -1,
  max: 2,
  ends: ['Not at all', 'Very'],
};

describe('item', () => {
  it('allows the values of a choice, in printed order', () => {
    expect(allowedValues(choice)).to.deep.equal([2, 0]);
  });

  it('allows every whole number of a rating, both ends included', () => {
    expect(allowedValues(rating)).to.deep.equal([-1, 0, 1, 2]);
  });

  it('allows nothing where the ends are the wrong way round', () => {
    expect(allowedValues({ ...rating, min: 3, max: 1 })).to.deep.equal([]);
  });

  it('allows every step of a line, as people write it', () => {
    expect(allowedValues({ ...rating, min: 0, max: 1, step: 0.1 })).to.deep.equal([
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1,
    ]);
    expect(allowedValues({ ...rating, step: 0.5 })).to.deep.equal([-1, -0.5, 0, 0.5, 1, 1.5, 2]);
  });

  it('knows whether there are words', () => {
    const bare: Item = { type: 'rating', id: 'q3', min: 0, max: 1 };
    expect(isWorded({ items: [choice, rating] })).to.equal(true);
    expect(isWorded({ items: [bare, rating] })).to.equal(true);
    expect(isWorded({ items: [bare] })).to.equal(false);
    expect(isWorded({ items: [] })).to.equal(false);
    expect(wording(bare, 1)).to.equal('1');
  });

  for (const [item, value, words] of [
    [choice, 0, 'Never'],
    [choice, 1, '1'],
    [rating, -1, '-1 (Not at all)'],
    [rating, 0, '0'],
    [rating, 2, '2 (Very)'],
  ] as const) {
    it(`words ${value} of a ${item.type} as “${words}”`, () => {
      expect(wording(item, value)).to.equal(words);
    });
  }
});
