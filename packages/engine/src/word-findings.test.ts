import { expect } from 'chai';

import type { Service } from './service.js';
import { lantern } from './testing/lantern.js';
import { wordFindings } from './word-findings.js';

const foundIn = (changes: Partial<Service>, today = '2026-11-23') =>
  wordFindings({ ...lantern, ...changes }, today).map(({ path, message }) => `${path}: ${message}`);
const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

describe('what somebody should look at again', () => {
  it('is nothing in a service that is up to date', () => {
    expect(foundIn({})).to.deep.equal([]);
  });

  it('is a sentence of more than 20 words, wherever it is read', () => {
    const intro = [`${words(20)} ${words(21)}`, `${words(20)}\n${words(20)}`];
    expect(foundIn({ intro })).to.deep.equal([
      'intro.0: has a sentence of 21 words; 20 are enough',
    ]);
    const [first, ...others] = lantern.outcomes;
    const step = { text: words(25) };
    expect(foundIn({ outcomes: [{ ...first!, nextSteps: [step] }, ...others] })).to.deep.equal([
      'outcomes.0.nextSteps.0.text: has a sentence of 25 words; 20 are enough',
    ]);
  });

  it('is not what only the owners of the service read', () => {
    const [point] = lantern.pleaseConfirm!;
    expect(foundIn({ pleaseConfirm: [{ ...point!, text: words(40) }] })).to.deep.equal([]);
  });

  it('is a service that has not been looked over in time', () => {
    expect(foundIn({ reviewBy: '2026-11-23' })).to.deep.equal([]);
    expect(foundIn({ reviewBy: '2026-11-22' })).to.deep.equal([
      'reviewBy: was 2026-11-22: look it over',
    ]);
  });

  it('is a date in a text that has passed, however it is written', () => {
    const passed = ['30 May 2022', 'January 2023', '2022-05-30', '1st March 2024', 'October 2026'];
    for (const date of passed) {
      expect(foundIn({ intro: [`Starts ${date}.`] }), date).to.have.lengthOf(1);
    }
    const ahead = ['30 May 2027', 'November 2026', '2027-05-30', 'in 2022', 'page 12 2020'];
    for (const date of ahead)
      expect(foundIn({ intro: [`Starts ${date}.`] }), date).to.deep.equal([]);
  });

  it('is a promise that nobody can make', () => {
    expect(foundIn({ intro: ['You are eligible.'] })).to.deep.equal([
      'intro.0: says “eligible”: say “may”',
    ]);
  });

  it('is a total that its parts do not come to', () => {
    // The figures of one service: 16 primary schools, 10 secondary schools and a college.
    const parts = [16, 10, 1].map((count) => ({ title: 'Schools', count }));
    const total = { title: 'All', total: 27, parts, asOf: '2025-04-30', source: 'Invented.' };
    const coverage = (totals: (typeof total)[]) => ({ ...lantern.coverage!, totals });
    expect(foundIn({ coverage: coverage([total]) })).to.deep.equal([]);
    expect(foundIn({ coverage: coverage([{ ...total, total: 28 }]) })).to.deep.equal([
      'coverage.totals.0.total: is 28, but its parts come to 27',
    ]);
  });

  it('is a date of a plan that has passed, and a check in the future', () => {
    const dates = [{ text: 'New teams start', on: '2023-01-31', source: 'Invented.' }];
    expect(foundIn({ coverage: { ...lantern.coverage!, dates } })).to.deep.equal([
      'coverage.dates.0.on: 2023-01-31 has passed',
    ]);
    expect(foundIn({ source: { ...lantern.source, checkedOn: '2027-01-01' } })).to.deep.equal([
      'source.checkedOn: 2027-01-01 is yet to come',
    ]);
  });
});
