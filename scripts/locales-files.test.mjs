import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect } from 'chai';

import { differences, writeFiles } from './locales-files.mjs';

const files = new Map([
  ['xliff/cy.xlf', '<xliff/>'],
  ['src/locales/cy.ts', '// the door'],
  ['src/locales/parts/cy/result.ts', '// a part'],
]);
const part = 'src/locales/parts/cy/result.ts';

describe('generated files', () => {
  let top;
  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'cairn-files-'));
    writeFiles(top, files);
  });
  afterEach(() => rmSync(top, { recursive: true }));

  function plant(path, text) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }

  it('are as they should be once they are written', () => {
    expect(differences(top, files)).to.deep.equal([]);
  });

  it('are stale when a part was edited', () => {
    plant(part, '// a part, by hand');
    expect(differences(top, files)).to.have.lengthOf(1);
    expect(differences(top, files)[0]).to.contain(`${part} is stale`);
  });

  it('are stale when a part is missing, and when all are', () => {
    rmSync(join(top, part));
    expect(differences(top, files)[0]).to.contain(`${part} is stale`);
    rmSync(join(top, 'src'), { recursive: true });
    expect(differences(top, files)).to.have.lengthOf(2);
  });

  for (const stray of [
    'xliff/fr.xlf',
    'src/locales/fr.ts',
    'src/locales/parts/cy/gone.ts',
    'src/locales/parts/fr/result.ts',
    'src/locales/cy/result.ts',
  ]) {
    it(`have no company such as ${stray}, which writing removes`, () => {
      plant(stray, '');
      expect(differences(top, files)).to.have.lengthOf(1);
      expect(differences(top, files)[0]).to.contain(stray);
      writeFiles(top, files);
      expect(differences(top, files)).to.deep.equal([]);
    });
  }

  it('stand alone in their folders only', () => {
    plant('src/result/result.ts', '// by hand');
    writeFiles(top, files);
    expect(readFileSync(join(top, 'src/result/result.ts'), 'utf8')).to.equal('// by hand');
    expect(differences(top, files)).to.deep.equal([]);
  });
});
