import jargon from '@cairnkit/services/jargon.glossary.js';
import { expect } from 'chai';

import { cairn, fileWith, values } from '../testing/shell.js';

const glossary = (...terms: object[]) =>
  fileWith(
    JSON.stringify(
      { kind: 'glossary', id: 'ours', version: '1.0.0', lang: 'en', title: 'Words', terms },
      null,
      1,
    ),
  );
const term = { id: 'hub', term: 'hub', words: 'A place to go.' };

describe('cairn check, of a glossary', () => {
  it('takes the one that comes with cairn, without a word', async () => {
    const file = await fileWith(JSON.stringify(jargon));
    const { code, out, err } = await cairn(['check', file]);
    expect([code, err]).to.deep.equal([0, '']);
    expect(values(out)).to.deep.equal([
      { file, kind: 'glossary', id: 'jargon', version: jargon.version, ok: true },
    ]);
  });

  it('tells what is wrong with its place', async () => {
    const file = await glossary(term, { ...term, id: 'hubs', url: 'http://example.org/' });
    const { code, out, err } = await cairn(['check', file]);
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.equal(
      `${file}:17:11 terms.1.url: must be an address that begins with https://\n`,
    );
  });

  it('tells of names that lead to two terms', async () => {
    const { code, err } = await cairn(['check', await glossary(term, { ...term, id: 'place' })]);
    expect(code).to.equal(1);
    expect(err).to.match(/:15:\d+ terms\.1\.term: "hub" is a name of terms\.0 already\n$/);
  });

  it('warns of long sentences and of personal e-mail addresses', async () => {
    const words = `Ask jo.smith@example.org ${'and '.repeat(19)}go.`;
    const { code, out, err } = await cairn(['check', await glossary({ ...term, words })]);
    expect(code).to.equal(0);
    expect(values(out)).to.have.length(1);
    expect(err).to.match(/^warning: .*:11:\d+ terms\.0\.words: has a sentence of 22 words; 20 /);
    expect(err).to.match(/\nwarning: .* terms\.0\.words: seems to be the e-mail address of one/);
  });
});
