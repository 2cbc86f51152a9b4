import { expect } from 'chai';

import { DefinitionError } from './errors.js';
import { parseGlossary } from './parse-glossary.js';
import { madeUpGlossary, madeUpTerm } from './testing/made-up-glossary.js';

const glossary = madeUpGlossary();
const of = (...terms: object[]) => ({ terms });

function issuesIn(part: object): readonly string[] {
  try {
    parseGlossary({ ...glossary, ...part });
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.issues.map(({ path, message }) => `${path} ${message}`);
  }
  return [];
}

const term = (changes: object = {}) => ({ ...madeUpTerm({ also: ['way of being'] }), ...changes });
const other = (changes: object) => ({ id: 'other', term: 'Other', words: 'Another.', ...changes });

describe('parseGlossary', () => {
  it('returns what it was given, as value or as text', () => {
    expect(parseGlossary(glossary)).to.deep.equal(glossary);
    expect(parseGlossary(JSON.stringify(glossary))).to.deep.equal(glossary);
  });

  for (const [may, part] of [
    ['a source and an address', of(term({ source: 'Ours.', url: 'https://www.nhs.uk/a' }))],
    ['no other spellings', of(term({ also: undefined }))],
    ['a plural among its other spellings', of(term({ also: ['WOBs', 'way of being'] }))],
    ['an id that is its name', of(term({ id: 'wob', term: 'wob' }))],
    ['markup, which stays text', of(term({ words: '<b onclick="x()">Line</b>' }))],
    ['a language that is written otherwise', of(term({ id: 'a', term: 'صحة نفسية' }))],
    ['another language', { lang: 'cy' }],
    ['a schema', { $schema: 'urn:cairnkit:schema:glossary' }],
  ] as const) {
    it(`may have ${may}`, () => {
      expect(issuesIn(part)).to.deep.equal([]);
    });
  }

  for (const [never, part, ...issues] of [
    ['another kind', { kind: 'measure' }, 'kind must be "glossary"'],
    ['no title', { title: undefined }, 'title is missing; it must be a string'],
    ['no terms', of(), 'terms must have a length of at least 1'],
    [
      'a field that nobody knows',
      { html: '<p>' },
      'html is not a known field; remove it or check its spelling',
    ],
    ['a blank meaning', of(term({ words: ' \n' })), 'terms.0.words must not be blank'],
    [
      'a name as long as a page',
      of(term({ term: 'x'.repeat(101) })),
      'terms.0.term must have a length of at most 100',
    ],
    [
      'an empty list of other spellings',
      of(term({ also: [] })),
      'terms.0.also must have a length of at least 1',
    ],
    [
      'a name that is a mark',
      of(term({ term: '–' })),
      'terms.0.term must have a letter or a digit',
    ],
    [
      'a spelling that is there twice',
      of(term({ also: ['w.o.b.'] })),
      'terms.0.also.0 "w.o.b." is there twice',
    ],
    [
      'an id twice',
      of(term(), other({ id: 'wob' })),
      'terms.1.id "wob" is a name of terms.0 already',
    ],
    [
      'a name twice',
      of(term(), other({ term: 'Wob' })),
      'terms.1.term "Wob" is a name of terms.0 already',
    ],
    [
      'the plural of a name',
      of(term(), other({ term: 'WOBs' })),
      'terms.1.term "WOBs" is a name of terms.0 already',
    ],
    [
      'another’s other spelling',
      of(term(), other({ also: ['Way of being'] })),
      'terms.1.also.0 "Way of being" is a name of terms.0 already',
    ],
    [
      'an id that is another’s name',
      of(term(), other({ id: 'way-of-being' })),
      'terms.1.id "way-of-being" is a name of terms.0 already',
    ],
  ] as const) {
    it(`never has ${never}`, () => {
      expect(issuesIn(part)).to.deep.equal(issues);
    });
  }

  it('knows plurals in English only', () => {
    const terms = [term({ term: 'pont' }), other({ term: 'ponts' })];
    expect(issuesIn({ terms, lang: 'cy' })).to.deep.equal([]);
    expect(issuesIn({ terms, lang: 'en-GB' })).to.have.length(1);
  });

  for (const url of [
    'http://nhs.uk/',
    'javascript:alert(1)',
    '/here',
    '//nhs.uk',
    'https://a@nhs.uk',
  ]) {
    it(`never leads to ${url}`, () => {
      expect(issuesIn(of(term({ url })))).to.deep.equal([
        'terms.0.url must be an address that begins with https://',
      ]);
    });
  }

  it('tells every issue, with its line', () => {
    const wrong = { ...glossary, terms: [term({ words: '' }), { ...other({}), url: 'x' }] };
    try {
      parseGlossary(JSON.stringify(wrong, null, 2));
      expect.fail('was accepted');
    } catch (error) {
      const { issues } = error as DefinitionError;
      expect(issues.map(({ path, line }) => [path, line])).to.deep.equal([
        ['terms.0.words', 11],
        ['terms.1.url', 20],
      ]);
    }
  });

  it('reads 2,000 terms, and no more', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `t${i}x`, term: `t${i}x`, words: 'Yes.' }));
    expect(issuesIn({ terms: many(2000) })).to.deep.equal([]);
    expect(issuesIn({ terms: many(2001) })).to.have.length(1);
  });

  it('leaves nothing behind on objects', () => {
    const text = '{"kind":"glossary","__proto__":{"polluted":1}}';
    expect(() => parseGlossary(text)).to.throw(DefinitionError, '__proto__');
    expect(({} as { polluted?: 1 }).polluted).to.equal(undefined);
  });
});
