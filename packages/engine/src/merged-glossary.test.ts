import { expect } from 'chai';
import fc from 'fast-check';

import { findTerm, namesOf } from './find-term.js';
import type { Glossary, Term } from './glossary.js';
import { merged } from './merged-glossary.js';
import { parseGlossary } from './parse-glossary.js';
import { nameKey } from './spelling.js';
import { madeUpGlossary } from './testing/made-up-glossary.js';

const base = madeUpGlossary(
  [
    { id: 'mhst', term: 'MHST', also: ['mental health support team'], words: 'Theirs.' },
    { id: 'cbt', term: 'CBT', also: ['talking help', 'therapy'], words: 'Theirs.' },
  ],
  { id: 'base', title: 'What words mean' },
);
const with1 = (term: Partial<Term>) =>
  merged(base, madeUpGlossary([{ words: 'Ours.', ...term }], { id: 'ours', title: 'Our words' }));
const meanings = (glossary: Glossary, ...names: string[]) =>
  names.map((name) => findTerm(glossary, name)?.words);

describe('merged', () => {
  it('adds terms, and keeps the rest with what names the base', () => {
    const all = with1({ id: 'hub', term: 'hub' });
    expect(all).to.include({ id: 'base', title: 'What words mean' });
    expect(meanings(all, 'hub', 'MHST', 'CBT')).to.deep.equal(['Ours.', 'Theirs.', 'Theirs.']);
  });

  it('lets the later one win by its id, and other spellings lead to it', () => {
    const all = with1({ id: 'mhst', term: 'Wellbeing Team' });
    expect(all.terms).to.have.length(2);
    expect(meanings(all, 'Wellbeing Team', 'MHST', 'mental health support teams')).to.deep.equal([
      'Ours.',
      'Ours.',
      'Ours.',
    ]);
  });

  it('lets the later one win by the name, whatever the id', () => {
    const all = with1({ id: 'our-team', term: 'Wellbeing Team', also: ['MHSTs'] });
    expect(all.terms).to.have.length(2);
    expect(meanings(all, 'MHST', 'mental health support team')).to.deep.equal(['Ours.', 'Ours.']);
  });

  it('moves another spelling over, and keeps the term that had it', () => {
    const all = with1({ id: 'therapy', term: 'Therapy' });
    expect(all.terms).to.have.length(3);
    expect(meanings(all, 'therapy', 'CBT', 'talking help')).to.deep.equal([
      'Ours.',
      'Theirs.',
      'Theirs.',
    ]);
  });

  it('lets one term take the place of two', () => {
    const all = with1({ id: 'cbt', term: 'MHST' });
    expect(all.terms.map(({ id }) => id)).to.deep.equal(['cbt']);
    expect(findTerm(all, 'mental health support team')?.words).to.equal('Ours.');
  });

  it('lets the last of several win', () => {
    const [one, two] = ['One.', 'Two.'].map((words) =>
      madeUpGlossary([{ id: 'x', term: 'CBT', words }]),
    );
    expect(meanings(merged(base, one!, two!), 'CBT')).to.deep.equal(['Two.']);
    expect(meanings(merged(base, two!, one!), 'CBT')).to.deep.equal(['One.']);
  });

  it('returns the base when there is nothing to add', () => {
    expect(merged(base)).to.deep.equal(base);
  });

  it('refuses another language, but not another region', () => {
    const welsh = madeUpGlossary([{ term: 'tîm' }], { id: 'ein-geiriau', lang: 'cy' });
    expect(() => merged(base, welsh)).to.throw(
      RangeError,
      'glossary "ein-geiriau" is in cy, but "base" in en',
    );
    expect(merged(base, { ...base, lang: 'en-GB' }).lang).to.equal('en');
  });

  it('leaves what it was given as it was', () => {
    const before = structuredClone(base);
    with1({ id: 'mhst', term: 'Therapy' });
    expect(base).to.deep.equal(before);
  });
});

describe('merged, of any two glossaries', () => {
  const word = fc.constantFrom('a', 'As', 'b', 'bs', 'C', 'd', 'e-f', 'E F', 'g', 'h');
  const drafts = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'e-f', 'i', 'j'),
      names: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 6 },
  );
  /** Leaves out what would be refused. */
  const glossary = drafts.map((list) => {
    const taken = new Set<string>();
    const terms: Term[] = [];
    for (const { id, names } of list) {
      const fresh = names.filter((name, i) => {
        const key = nameKey(name, 'en');
        return !taken.has(key) && names.findIndex((each) => nameKey(each, 'en') === key) === i;
      });
      if (taken.has(nameKey(id, 'en')) || fresh.length === 0) continue;
      const [term, ...also] = fresh;
      for (const name of [id, ...fresh]) taken.add(nameKey(name, 'en'));
      const words = `${terms.length}`;
      terms.push({ id, term: term!, words, ...(also.length > 0 ? { also } : {}) });
    }
    return madeUpGlossary([], {
      terms: terms.length > 0 ? terms : [{ id: 'z', term: 'z', words: 'z' }],
    });
  });

  it('is a glossary, in which every name of the later means what it says there', () => {
    fc.assert(
      fc.property(glossary, glossary, (earlier, later) => {
        const all = merged(earlier, later);
        expect(parseGlossary(all)).to.deep.equal(all);
        for (const term of later.terms) {
          for (const name of namesOf(term)) expect(findTerm(all, name)?.id).to.equal(term.id);
        }
      }),
    );
  });

  it('loses no spelling', () => {
    fc.assert(
      fc.property(glossary, glossary, (earlier, later) => {
        const all = merged(earlier, later);
        for (const { term, also = [] } of [...earlier.terms, ...later.terms]) {
          for (const name of [term, ...also]) expect(findTerm(all, name), name).to.be.an('object');
        }
      }),
    );
  });
});
