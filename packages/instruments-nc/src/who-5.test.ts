import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import who5 from './who-5.js';

const awell = 'awell-health/awell-score@c37843e50576, src/scores/who_5';
const published = `${awell}/who_5.test.ts`;
const run = `${awell}/who_5.ts, run`;

const forms: readonly (readonly [string, string, number, number])[] = [
  [published, '00000', 0, 0],
  [published, '41023', 10, 40],
  [published, '33333', 15, 60],
  [published, '55555', 25, 100],
  [run, '32323', 13, 52],
  [run, '12345', 15, 60],
  [run, '54343', 19, 76],
];

describeInstrument(
  who5,
  forms.map(([source, digits, total, percentage]) => ({
    source,
    answers: [...digits].map(Number),
    scores: { total: { value: total }, percentage: { value: percentage } },
  })),
);

describe('WHO-5, as published', () => {
  const scoresOf = (digits: string) =>
    result(who5, Object.fromEntries([...digits].map((each, i) => [`q${i + 1}`, Number(each)])))
      .scores;

  // WHO (2024): a percentage score below 50, equivalently a raw score below 13.
  it('has its cut-off between 12 and 13, and between 48 and 52', () => {
    const below = scoresOf('33330');
    expect([below['total']?.value, below['percentage']?.value]).to.deep.equal([12, 48]);
    const from = scoresOf('33331');
    expect([from['total']?.value, from['percentage']?.value]).to.deep.equal([13, 52]);
    for (const scale of ['total', 'percentage']) {
      expect(below[scale]?.band).to.equal('poor mental well-being');
      expect(from[scale]?.band).to.equal('at or above the cut-off');
    }
  });

  it('needs all five answers', () => {
    const { total, percentage } = scoresOf('5555');
    expect([total?.value, percentage?.value]).to.deep.equal([null, null]);
  });

  it('begins with the best answer, as the form does', () => {
    for (const item of who5.items) {
      const values = item.type === 'choice' ? item.options.map(({ value }) => value) : [];
      expect(values).to.deep.equal([5, 4, 3, 2, 1, 0]);
    }
  });
});
