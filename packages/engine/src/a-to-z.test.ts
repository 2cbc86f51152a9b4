import { expect } from 'chai';

import { aToZ } from './a-to-z.js';
import type { Glossary } from './glossary.js';
import { madeUpGlossary, termsNamed } from './testing/made-up-glossary.js';

const shown = (glossary: Glossary, query?: string) =>
  aToZ(glossary, query).map(({ letter, terms }) => [letter, ...terms.map(({ term }) => term)]);

describe('aToZ', () => {
  it('puts terms under their letters, whatever their case and order', () => {
    const glossary = termsNamed(
      'THRIVE',
      'care leaver',
      'early help',
      'CBT',
      'CAMHS',
      'trusted adult',
    );
    expect(shown(glossary)).to.deep.equal([
      ['C', 'CAMHS', 'care leaver', 'CBT'],
      ['E', 'early help'],
      ['T', 'THRIVE', 'trusted adult'],
    ]);
  });

  it('looks past accents and marks, and puts digits in one place', () => {
    const glossary = termsNamed('École', 'early', '“Quoted”', '5 ways', '111', '(bracketed)');
    expect(shown(glossary)).to.deep.equal([
      ['0–9', '111', '5 ways'],
      ['B', '(bracketed)'],
      ['E', 'early', 'École'],
      ['Q', '“Quoted”'],
    ]);
  });

  it('has a letter of any script', () => {
    expect(shown(termsNamed('صحة', '心理健康'))).to.have.deep.members([
      ['ص', 'صحة'],
      ['心', '心理健康'],
    ]);
  });

  it('bears a language that no browser knows', () => {
    const glossary = { ...termsNamed('b', 'a'), lang: 'en-abcdefgh-ab-ab' };
    expect(shown(glossary)).to.deep.equal([
      ['A', 'a'],
      ['B', 'b'],
    ]);
  });

  it('leaves the glossary as it was', () => {
    const glossary = termsNamed('b', 'a');
    const before = structuredClone(glossary);
    aToZ(glossary);
    expect(glossary).to.deep.equal(before);
  });
});

describe('aToZ, with a query', () => {
  const glossary = madeUpGlossary([
    {
      id: 'cbt',
      term: 'CBT',
      also: ['cognitive behavioural therapy'],
      words: 'Help through talking.',
    },
    { id: 'li-cbt', term: 'low intensity CBT', words: 'A short kind of CBT.' },
    { id: 'emhp', term: 'EMHP', words: 'Someone whose work is based on CBT.' },
    { id: 'leaver', term: 'care leaver', words: 'Someone who was in care.' },
    { id: 'carer', term: 'young carer', words: 'Someone who looks after another.' },
  ]);

  for (const [does, query, ...found] of [
    [
      'shows all when there is none',
      '',
      'care leaver',
      'CBT',
      'EMHP',
      'low intensity CBT',
      'young carer',
    ],
    [
      'shows all when it is but spaces and marks',
      ' –, ',
      'care leaver',
      'CBT',
      'EMHP',
      'low intensity CBT',
      'young carer',
    ],
    ['finds names, in any case', 'cbt', 'CBT', 'low intensity CBT'],
    ['finds the beginning of any word', 'care', 'care leaver', 'young carer'],
    ['never the middle of one', 'eaver'],
    ['wants every word, in any order', 'leav ca', 'care leaver'],
    ['finds other spellings', 'behav', 'CBT'],
    ['finds ids', 'li-cbt', 'low intensity CBT'],
    ['finds meanings where there is no name', 'someone', 'care leaver', 'EMHP', 'young carer'],
    ['looks past apostrophes and dots', 'c.b.t.', 'CBT', 'low intensity CBT'],
    ['finds nothing where there is nothing', 'zzz'],
    ['takes a pattern for a text', 'low|care'],
  ] as const) {
    it(does, () => {
      expect(shown(glossary, query).flatMap(([, ...terms]) => terms)).to.deep.equal(found);
    });
  }
});
