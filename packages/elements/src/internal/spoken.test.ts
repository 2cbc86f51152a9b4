import type { Measure } from '@cairnkit/engine/measure.js';
import { worded } from '@cairnkit/engine/worded.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import { expect } from '@open-wc/testing';

import { porch3, porchWords } from '../testing/wordless.js';
import { spoken } from './spoken.js';

const texts = (...asked: Parameters<typeof spoken>) => spoken(...asked).map(({ text }) => text);
const later = { isFirst: false };
const choice = gad7.items[0]!;
const rating = calm4.items.find(({ type }) => type === 'rating')!;

describe('spoken', () => {
  it('is the question, and then every answer in printed order', () => {
    // GAD-7 as printed: https://www.phqscreeners.com
    expect(texts(gad7, choice, later)).to.deep.equal([
      'Feeling nervous, anxious or on edge',
      'Not at all',
      'Several days',
      'More than half the days',
      'Nearly every day',
    ]);
  });

  it('begins with the instructions where nobody has heard them', () => {
    const [first, ...rest] = texts(gad7, choice, { isFirst: true });
    expect(first).to.equal(gad7.instructions);
    expect(rest).to.deep.equal(texts(gad7, choice, later));
  });

  it('begins with the time that is meant, where there are no instructions', () => {
    const bare: Measure = { ...gad7 };
    delete bare.instructions;
    expect(texts(bare, choice, { isFirst: true })[0]).to.equal(gad7.timeFrame);
  });

  it('says what both ends of a rating mean, and leaves out the numbers between', () => {
    if (rating.type !== 'rating') throw new Error('CALM-4 has no rating any more');
    expect(texts(calm4, rating, later)).to.deep.equal([
      rating.text,
      `A number from ${rating.min}, meaning:`,
      rating.ends![0],
      `To ${rating.max}, meaning:`,
      rating.ends![1],
    ]);
  });

  it('says of each part which language it is in: the form’s, or ours', () => {
    const welsh = worded(porch3('porch-3'), porchWords({ lang: 'cy' }));
    const langs = (item: number) =>
      spoken(welsh, welsh.items[item]!, later).map(({ lang }) => lang);
    expect(langs(0)).to.deep.equal(['cy', 'cy', 'cy', 'cy', 'cy']);
    expect(langs(2)).to.deep.equal(['cy', 'en', 'cy', 'en', 'cy']);
  });
});
