import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect } from 'chai';

import { root } from './root.mjs';
import { sbom } from './sbom.mjs';

const mark = 'Material for your own assessment. It is no certificate';
const pages = [
  ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...['guides', 'evidence'].flatMap((folder) => markdown(`docs/${folder}`)),
].filter((file) => existsSync(join(root, file)));

describe('the evidence pack', () => {
  for (const file of markdown('docs/evidence')) {
    const text = readFileSync(join(root, file), 'utf8');

    it(`says what it is not: ${file}`, () => expect(text).to.include(mark));

    it(`names files that there are: ${file}`, () => {
      const named = [...text.matchAll(/`((?:packages|scripts)\/[\w./-]+\.(?:ts|mjs|json))`/g)];
      for (const [, path] of named) expect(existsSync(join(root, path)), path).to.equal(true);
    });
  }

  it('has a test behind each hazard', () => {
    const text = readFileSync(join(root, 'docs/evidence/hazards.md'), 'utf8');
    const rows = text.split('\n').filter((line) => line.startsWith('| **'));
    expect(rows.length).to.be.at.least(10);
    for (const row of rows) expect(row).to.match(/\.test\.(ts|mjs)`|scripts\/test-[\w-]+\.mjs`/);
  });

  it('counts in the SBOM what packages need, and what those need', () => {
    const { components } = sbom({
      'packages/a': { name: 'a', version: '1.0.0', dependencies: { b: '1' } },
      'node_modules/b': { version: '1.0.0', license: 'MIT', dependencies: { c: '1', gone: '1' } },
      'node_modules/b/node_modules/c': { version: '1.1.0' },
      'node_modules/c': { version: '2.0.0' },
      'node_modules/tool': { version: '3.0.0', dev: true },
    });
    expect(components.map((each) => each['bom-ref'])).to.deep.equal([
      'a@1.0.0',
      'b@1.0.0',
      'c@1.1.0',
    ]);
  });
});

describe('the guides', () => {
  for (const file of pages) {
    it(`lead to pages that there are: ${file}`, () => {
      const text = readFileSync(join(root, file), 'utf8').replaceAll(/^ *```.*?^ *```/gms, '');
      const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
        ([, link]) => link,
      );
      for (const link of links) {
        expect(existsSync(join(root, dirname(file), link)), link).to.equal(true);
      }
    });
  }
});

function markdown(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}
