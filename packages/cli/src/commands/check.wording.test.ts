import { expect } from 'chai';

import { cairn, fileWith, values } from '../testing/shell.js';

const items = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`q${i + 1}`, `Text ${i}`]));
const options = ['1', '2', '3', '4', '5'];
const words = (changes: object = {}) =>
  fileWith(
    JSON.stringify(
      {
        kind: 'content',
        measure: 'swemwbs',
        lang: 'en',
        licence: { holder: 'Nobody', reference: 'Licence 7', licensee: 'A school' },
        items,
        options,
        ...changes,
      },
      null,
      1,
    ),
    'words.json',
  );

describe('cairn check, with wording', () => {
  it('takes words that fit a measure that comes with cairn', async () => {
    const file = await words();
    const { code, out, err } = await cairn(['check', file]);
    expect([code, err]).to.deep.equal([0, '']);
    expect(out).to.equal(
      `{"file":"${file}","kind":"content","id":"swemwbs","version":null,"ok":true}\n`,
    );
  });

  it('says which version they are, and of which they are', async () => {
    const file = await words({ id: 'ours', version: '2.0.0', measureVersion: '1.0.0' });
    expect(values((await cairn(['check', file])).out)).to.deep.equal([
      {
        file,
        kind: 'content',
        id: 'ours',
        version: '2.0.0',
        measureVersion: '1.0.0',
        ok: true,
      },
    ]);
  });

  it('tells what does not fit like everything else, with its place', async () => {
    const { q7, ...six } = items;
    const file = await words({ items: { ...six, q8: q7 }, options: options.slice(1) });
    const { code, out, err } = await cairn(['check', file]);
    expect([code, out]).to.deep.equal([1, '']);
    expect(err.trimEnd().split('\n')).to.deep.equal([
      `${file}:17:9 items.q8: swemwbs has no such item`,
      `${file}:10:11 items.q7: is missing`,
      `${file}:19:13 options: must have 5 texts for q1: its options`,
    ]);
  });

  it('refuses words for another version, and for a measure that has its own', async () => {
    const old = await cairn(['check', await words({ measureVersion: '0.1.0' })]);
    expect(old.code).to.equal(1);
    expect(old.err).to.match(/:\d+:\d+ measureVersion: is 0\.1\.0, but the measure is 1\.0\.0\n$/);
    const own = await cairn(['check', await words({ measure: 'phq-9' })]);
    expect(own.code).to.equal(1);
    expect(own.err).to.match(/words\.json:1:1: phq-9 has its own wording\n/);
  });

  it('warns where no measure of that name comes with cairn, and guesses', async () => {
    const slip = await words({ measure: 'swemwb' });
    const { code, out, err } = await cairn(['check', slip]);
    expect(code).to.equal(0);
    expect(values(out)).to.have.length(1);
    const message = 'comes with cairn, so its items were not compared';
    expect(err).to.equal(
      `warning: ${slip}:3:13 measure: no measure "swemwb" ${message}. Did you mean swemwbs?\n`,
    );
    const other = await words({ measure: 'our-own-measure' });
    expect((await cairn(['check', other])).err).to.equal(
      `warning: ${other}:3:13 measure: no measure "our-own-measure" ${message}\n`,
    );
  });
});
