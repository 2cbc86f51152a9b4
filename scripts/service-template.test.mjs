import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { parseService } from '@cairnkit/engine/parse-service.js';
import { analyse } from '@cairnkit/engine/service-analysis.js';
import { expect } from 'chai';
import prettier from 'prettier';
import ts from 'typescript';

import { root } from './root.mjs';
import { serviceFiles } from './service-template.mjs';

const files = serviceFiles('north-shore', '2026-11-23');

describe('a new service', () => {
  it('is three files: the definition, its test and its scenarios', () => {
    expect(Object.keys(files)).to.deep.equal([
      'packages/services/src/north-shore.ts',
      'packages/services/src/north-shore.test.ts',
      'packages/services/scenarios/north-shore.csv',
    ]);
  });

  it('is formatted as the rest is', async () => {
    for (const [path, text] of Object.entries(files)) {
      if (!path.endsWith('.ts')) continue;
      const style = { ...(await prettier.resolveConfig(join(root, path))), filepath: path };
      expect(await prettier.format(text, style)).to.equal(text);
    }
  });

  it('is right before anything is filled in, so that every complaint is about what is', async () => {
    const folder = join(root, 'node_modules/.cache');
    mkdirSync(folder, { recursive: true });
    const file = join(mkdtempSync(join(folder, 'new-service-')), 'north-shore.mjs');
    try {
      const text = files['packages/services/src/north-shore.ts'];
      const { outputText } = ts.transpileModule(text, { compilerOptions: { module: 'ESNext' } });
      writeFileSync(file, outputText.replaceAll("from './", "from '@cairnkit/services/"));
      const { default: service } = await import(pathToFileURL(file).href);
      const { errors } = analyse(parseService(JSON.stringify(service)), '2026-11-23');
      expect(errors).to.deep.equal([]);
      expect(service.reviewBy).to.equal('2027-05-23');
    } finally {
      rmSync(dirname(file), { recursive: true });
    }
  });
});
