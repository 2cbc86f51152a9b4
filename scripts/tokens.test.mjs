import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { tokens } from '@cairnkit/elements/theme.js';
import { expect } from 'chai';

import { root } from './root.mjs';
import { tokenTable } from './token-table.mjs';

const sources = readdirSync(join(root, 'packages/elements/src'), { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?<!\.test)\.ts$/.test(file))
  .map((file) => [file, readFileSync(join(root, 'packages/elements/src', file), 'utf8')]);

/** Easy-read text begins larger. */
const exceptions = ['1.5em'];

describe('the tokens of elements', () => {
  it('are all in the table, with the value that elements use when nobody sets one', () => {
    const usual = new Map(tokens.map(({ name, usual: value }) => [name, value]));
    for (const [file, text] of sources) {
      for (const [, name, value] of text.matchAll(/var\(\s*--cairn-([a-z0-9-]+),\s*([^()]+)\)/g)) {
        expect([usual.get(name), ...exceptions], `${file}: --cairn-${name}`).to.include(value);
      }
    }
  });

  it('are all used', () => {
    const all = sources.map(([, text]) => text).join('\n');
    const unused = tokens.filter(({ name }) => !all.includes(`var(--cairn-${name},`));
    expect(unused).to.deep.equal([]);
  });

  it('are described for editors as in the table', () => {
    const described = sources.flatMap(([file, text]) =>
      Array.from(text.matchAll(/@cssprop \[--cairn-([a-z0-9-]+)=(.+?)\] - (.+)/g), (found) => ({
        file,
        name: found[1],
        usual: found[2],
        does: found[3],
      })),
    );
    for (const { name, usual, does, range } of tokens) {
      const each = described.filter((one) => one.name === name);
      const values = each.map((one) => one.usual);
      expect(new Set(values), name).to.deep.equal(new Set([usual]));
      const inBase = each.find(({ file }) => file === 'styles/base.ts');
      const words = `${does}${range ? `, from ${range.join(' to ')}` : ''}.`;
      if (inBase) expect(inBase.does).to.equal(words);
    }
  });
});

describe('tokenTable', () => {
  it('keeps what is around the table', () => {
    const page = 'a\n<!-- tokens: made by `npm run themes` -->old<!-- end of tokens -->\nz\n';
    const made = tokenTable(page);
    expect(made)
      .to.match(/^a\n/)
      .and.to.match(/\nz\n$/)
      .and.not.to.include('old');
    expect(tokenTable(made)).to.equal(made);
  });

  it('refuses a page without a place for it', () => {
    expect(() => tokenTable('# Theme')).to.throw('tokens');
  });
});
