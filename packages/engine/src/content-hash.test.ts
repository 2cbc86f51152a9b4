import { expect } from 'chai';

import { contentHash } from './content-hash.js';
import { madeUpContent } from './testing/made-up-content.js';

/** Worked out with Python: `hashlib.sha256` over the JSON that the comment shows. */
const plain = 'sha256-d4ed8dd345ff69998c170a7d03259dce91ed1cb72ea3dadf85e658c610832544';
const byItem = 'sha256-2b1493d319eb2a27004cc81d1c0261b1dcf49259177859b4230f94701c6db23b';

describe('contentHash', () => {
  it('is the SHA-256 of the words as JSON', () => {
    // ["made-up","en",null,[["q1","How? — 心"],["q2","Why?"]],["Never","Often"]]
    expect(contentHash(madeUpContent())).to.equal(plain);
  });

  it('counts instructions, and options by item', () => {
    // ["made-up","en","Tick one.",[["q1","How? — 心"],["q2","Why?"]],
    //  [["q1",["Never","Often"]],["q2",["No","Yes"]]]] without the line break
    const options = { q2: ['No', 'Yes'], q1: ['Never', 'Often'] };
    const content = madeUpContent({ instructions: 'Tick one.', options });
    expect(contentHash(content)).to.equal(byItem);
  });

  it('is the same in whatever order the JSON lists the items', () => {
    expect(contentHash(madeUpContent({ items: { q2: 'Why?', q1: 'How? — 心' } }))).to.equal(plain);
  });

  it('leaves out the licence, names and an earlier hash, which are no words', () => {
    const licence = { holder: 'Somebody', reference: 'Licence 8', licensee: 'A clinic' };
    const content = { licence, hash: byItem, id: 'ours', version: '3.0.0' };
    expect(contentHash(madeUpContent({ ...content, measureVersion: '1.0.0' }))).to.equal(plain);
  });

  for (const [what, part] of [
    ['an item', { items: { q1: 'How? — 心', q2: 'Why? ' } }],
    ['two items changed over', { items: { q1: 'Why?', q2: 'How? — 心' } }],
    ['an item more', { items: { q1: 'How? — 心', q2: 'Why?', q3: '' } }],
    ['an option', { options: ['Never', 'often'] }],
    ['the order of options', { options: ['Often', 'Never'] }],
    ['the language', { lang: 'cy' }],
    ['the measure', { measure: 'other' }],
    ['instructions', { instructions: 'Tick one.' }],
  ] as const) {
    it(`changes with ${what}`, () => {
      expect(contentHash(madeUpContent(part as never))).not.to.equal(plain);
    });
  }
});
