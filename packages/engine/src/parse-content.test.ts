import { expect } from 'chai';

import { contentHash } from './content-hash.js';
import { DefinitionError } from './errors.js';
import { parseContent } from './parse-content.js';
import { madeUpContent } from './testing/made-up-content.js';

const content = madeUpContent();

function issuesIn(source: unknown): readonly string[] {
  try {
    parseContent(source);
  } catch (error) {
    if (error instanceof DefinitionError) {
      return error.issues.map(({ path, message }) => `${path} ${message}`);
    }
    throw error;
  }
  return [];
}

describe('parseContent', () => {
  it('returns what it was given, as value or as text', () => {
    expect(parseContent(content)).to.deep.equal(content);
    expect(parseContent(JSON.stringify(content))).to.deep.equal(content);
  });

  for (const [may, part] of [
    ['instructions', { instructions: 'Tick one.' }],
    ['options by item', { options: { q1: ['a', 'b'], q2: ['c'] } }],
    ['an id and a version of its own', { id: 'ours', version: '1.2.3' }],
    ['the version that it was checked against', { measureVersion: '1.0.0' }],
    ['its hash', { hash: contentHash(content) }],
    ['markup, which stays text', { items: { q1: '<b onclick="x()">How?</b>', q2: '{{ y }}' } }],
  ] as const) {
    it(`may have ${may}`, () => {
      expect(issuesIn({ ...content, ...part })).to.deep.equal([]);
      expect(parseContent({ ...content, ...part })).to.deep.equal({ ...content, ...part });
    });
  }

  for (const [never, part, path] of [
    ['another kind', { kind: 'measure' }, 'kind'],
    ['no measure', { measure: undefined }, 'measure'],
    ['a language that is none', { lang: 'English' }, 'lang'],
    ['no licence', { licence: undefined }, 'licence'],
    ['a licence of nobody', { licence: { ...content.licence, holder: ' ' } }, 'licence.holder'],
    ['a licence to nobody', { licence: { ...content.licence, licensee: '' } }, 'licence.licensee'],
    ['a licence without terms', { licence: { holder: 'x', licensee: 'x' } }, 'licence.reference'],
    ['a blank item', { items: { q1: ' ', q2: 'x' } }, 'items.q1'],
    ['an item of 2001 characters', { items: { q1: 'x'.repeat(2001) } }, 'items.q1'],
    ['an item that is no text', { items: { q1: 1 } }, 'items.q1'],
    ['items as a list', { items: ['x', 'y'] }, 'items'],
    ['options that are no texts', { options: [1, 2] }, 'options'],
    ['a hash that is none', { hash: 'sha256-abc' }, 'hash'],
    ['a hash and a line break', { hash: `${contentHash(content)}\n` }, 'hash'],
    ['a version that is none', { measureVersion: '1' }, 'measureVersion'],
    ['a field that nobody knows', { html: '<p>' }, 'html'],
  ] as const) {
    it(`never has ${never}`, () => {
      const found = issuesIn({ ...content, ...part }).map((issue) => issue.split(' ')[0]);
      expect(found).to.deep.equal([path]);
    });
  }

  it('never has the hash of other words', () => {
    const hash = contentHash(content);
    const changed = { ...content, hash, items: { ...content.items, q1: 'How often?' } };
    const actual = contentHash(changed);
    expect(issuesIn(changed)).to.deep.equal([
      `hash does not match: the wording was changed, or its hash is ${actual}`,
    ]);
    expect(issuesIn({ ...changed, hash: actual })).to.deep.equal([]);
  });

  it('tells the line of a text', () => {
    try {
      parseContent(JSON.stringify({ ...content, lang: 1 }, null, 2));
      expect.fail('was accepted');
    } catch (error) {
      expect((error as DefinitionError).issues[0]).to.include({ path: 'lang', line: 4 });
    }
  });

  it('takes nothing from what objects inherit', () => {
    const source = '{"kind": "content", "__proto__": {"measure": "made-up"}}';
    expect(issuesIn(source)).to.deep.equal(['__proto__ is a name that cannot be used']);
  });
});
