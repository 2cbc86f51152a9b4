import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from 'chai';
import { dirname } from 'node:path';

import { cairn, fileWith, values } from '../testing/shell.js';

const calm = (changes: object = {}) => JSON.stringify({ ...calm4, ...changes }, null, 2);

describe('cairn check', () => {
  it('answers one JSON line for a file that is right', async () => {
    const file = await fileWith(calm());
    const { code, out, err } = await cairn(['check', file]);
    expect([code, err]).to.deep.equal([0, '']);
    expect(values(out)).to.deep.equal([
      { file, kind: 'measure', id: 'calm-4', version: '1.0.0', ok: true },
    ]);
  });

  it('takes a byte order mark and carriage returns', async () => {
    const file = await fileWith(`\ufeff${calm().replaceAll('\n', '\r\n')}`);
    expect((await cairn(['check', file])).code).to.equal(0);
  });

  it('tells every issue with file, line, column and path', async () => {
    const file = await fileWith(calm({ version: '1', lang: 4 }));
    const { code, out, err } = await cairn(['check', file]);
    expect([code, out]).to.deep.equal([1, '']);
    expect(err.trimEnd().split('\n')).to.deep.equal([
      `${file}:4:14 version: must be a version such as 1.0.0`,
      `${file}:5:11 lang: must be a string`,
    ]);
  });

  it('tells contradictions, which a JSON Schema cannot see', async () => {
    const file = await fileWith(calm({ flags: [{ item: 'q9', kind: 'x', from: 1, source: 'x' }] }));
    const { code, err } = await cairn(['check', file]);
    expect(code).to.equal(1);
    expect(err).to.match(/:\d+:\d+ flags\.0\.item: no item is called "q9"\n$/);
  });

  const broken: [what: string, text: string | Uint8Array, says: RegExp][] = [
    ['text that is no JSON', '{\n  "kind": measure }', /:2:11: a value was expected/],
    ['an empty file', '', /:1:1: a value was expected, but the text ended/],
    ['a list', '[]', /:1:1: must be an object/],
    ['a missing kind', '{"id":"x"}', /:1:1 kind: is missing; it must be "measure"/],
    ['an unknown kind', '{\n "kind":"weather"}', /:2:9 kind: must be "measure"/],
    ['a kind that every object has', '{"kind":"__proto__"}', /:1:9 kind: must be "measure"/],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xe9, 0x22]), /: is not UTF-8 text/],
    ['a deep nest', '['.repeat(100_000), /nests deeper/],
    ['a long text', `"${'x'.repeat(2_000_001)}"`, /: is 2000003 characters long/],
    ['a huge file', Buffer.alloc(8_000_001, 0x20), /: is larger than 8000000 bytes/],
  ];
  for (const [what, text, says] of broken) {
    it(`refuses ${what}`, async () => {
      const { code, out, err } = await cairn(['check', await fileWith(text)]);
      expect([code, out]).to.deep.equal([1, '']);
      expect(err).to.match(says);
    });
  }

  it('goes on after a file that is wrong, missing or a directory', async () => {
    const right = await fileWith(calm());
    const missing = `${right}.not`;
    const { code, out, err } = await cairn(['check', missing, dirname(right), right]);
    expect(code).to.equal(1);
    expect(err).to.include(`${missing}: there is no such file\n`);
    expect(err).to.include(`${dirname(right)}: is a directory, not a file\n`);
    expect(values(out)).to.have.length(1);
  });

  it('says of code that it is none of what it reads', async () => {
    const code = 'export default { kind: "measure" };';
    for (const [name, language] of [
      ['tea-5.ts', 'TypeScript'],
      ['tea-5.mjs', 'JavaScript'],
    ] as const) {
      const file = await fileWith(code, name);
      for (const args of [['check'], ['score']]) {
        expect(await cairn([...args, file])).to.deep.equal({
          code: 1,
          out: '',
          err: `${file}: is ${language}; cairn reads definitions as JSON\n`,
        });
      }
    }
    const json = await fileWith(calm(), 'json-after-all.ts');
    expect((await cairn(['check', json])).code).to.equal(0);
  });

  it('needs a file', async () => {
    const { code, err } = await cairn(['check']);
    expect(code).to.equal(2);
    expect(err).to.include('Usage: cairn check FILE…');
  });

  it('warns of an address that is one person’s, without repeating it', async () => {
    const instructions = 'Ask jo.o’neil2@school.example or Jo.Smith@nhs.example.';
    const file = await fileWith(calm({ instructions, sources: ['a.b@c.example'] }));
    const { code, out, err } = await cairn(['check', file]);
    expect(code).to.equal(0);
    expect(values(out)).to.have.length(1);
    expect(err).to.match(/^warning: .*:\d+:\d+ instructions: seems to be the e-mail address/m);
    expect(err).to.match(/^warning: .*:\d+:\d+ sources\.0: seems to be/m);
    expect(err).not.to.include('mith');
  });

  it('does not warn of a team’s address, and is not slow on text made to be slow', async () => {
    const instructions = `office@school.example north.team@school.example ${'a'.repeat(900)} ${'a.'.repeat(400)}@`;
    const { code, err } = await cairn(['check', await fileWith(calm({ instructions }))]);
    expect([code, err]).to.deep.equal([0, '']);
  });
});
