import { expect } from 'chai';

import { glossaryFindings } from './glossary-findings.js';
import { madeUpGlossary } from './testing/made-up-glossary.js';

const findings = (words: string) =>
  glossaryFindings(madeUpGlossary([{ words: 'Short.' }, { words }])).map(
    ({ path, message }) => `${path} ${message}`,
  );
const sentence = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

describe('glossaryFindings', () => {
  for (const [may, words] of [
    ['three sentences', 'One. Two! Three?'],
    ['20 words in a sentence', `${sentence(20)} ${sentence(20)}`],
    ['dashes, which are no words', sentence(19).replace('.', ' – word.')],
    ['numbers with a point', 'It takes 3.5 hours.'],
  ] as const) {
    it(`lets ${may} be`, () => {
      expect(findings(words)).to.deep.equal([]);
    });
  }

  for (const [names, words, ...wanted] of [
    ['a fourth sentence', 'One. Two. Three. Four.', 'has 4 sentences; 3 are enough'],
    ['a long sentence', sentence(21), 'has a sentence of 21 words; 20 are enough'],
    [
      'every long sentence',
      `${sentence(22)} Short. ${sentence(30)}`,
      'has a sentence of 22 words; 20 are enough',
      'has a sentence of 30 words; 20 are enough',
    ],
  ] as const) {
    it(`names ${names}, with its place`, () => {
      expect(findings(words)).to.deep.equal(wanted.map((each) => `terms.1.words ${each}`));
    });
  }
});
