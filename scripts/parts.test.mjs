import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect } from 'chai';
import ts from 'typescript';

import { root } from './root.mjs';

const folder = join(root, 'packages/elements');
const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({ path, declarations }) =>
  declarations
    .filter(({ tagName }) => tagName)
    .map(({ tagName, cssParts = [] }) => ({ path, tagName, parts: cssParts.map(named) })),
);

/** What `part=${…}` can come to: cards that not every element shows which imports them. */
const filledIn = { level: ['emergency', 'urgent'], name: ['follow-up', 'missing'] };

describe('the parts of an element', () => {
  for (const { path, tagName, parts } of elements) {
    const { written, possible } = drawn(path);

    it(`are all named: ${tagName}`, () => {
      expect(parts).to.include.members(written);
    });

    it(`are all there: ${tagName}`, () => {
      expect(possible).to.include.members(parts);
    });
  }
});

function named({ name }) {
  return name;
}

/** What the templates of an element and of all that it imports, at once or later, call a part. */
function drawn(path) {
  const seen = new Set();
  const written = new Set();
  const possible = new Set();
  function read(file) {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, names] of text.matchAll(/(?<![[\w-])(?:export)?parts?="([a-z, -]+)"/g)) {
      for (const name of names.split(', ')) written.add(name);
    }
    for (const [, name] of text.matchAll(/ part=\$\{(\w+)\}/g)) {
      for (const each of filledIn[name]) possible.add(each);
    }
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      const next = join(dirname(file), fileName.replace(/\.js$/, '.ts'));
      if (fileName.startsWith('.') && !isElement(next)) read(next);
    }
  }
  read(join(folder, path.replace('dist/', 'src/').replace(/\.js$/, '.ts')));
  return { written: [...written], possible: [...written, ...possible] };
}

/** An element inside another has parts of its own, which end at its own root. */
function isElement(file) {
  return elements.some(({ path }) =>
    file.endsWith(path.replace(/^dist/, 'src').replace(/\.js$/, '.ts')),
  );
}
