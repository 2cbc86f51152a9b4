import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect } from 'chai';

import { root } from './root.mjs';

const folder = join(root, 'packages/elements/src');
const elements = readdirSync(folder)
  .map((name) => [name, join(folder, name, `${name}.examples.ts`)])
  .filter(([, file]) => existsSync(file));

describe('in Storybook', () => {
  for (const [name, file] of elements) {
    it(`every state of an element can be seen: ${name}`, async () => {
      const { examples } = await import(pathToFileURL(file).href);
      const stories = readFileSync(join(root, `stories/${name}.stories.ts`), 'utf8');
      const unseen = Object.keys(examples).filter((each) => !stories.includes(`examples.${each})`));
      expect(unseen).to.deep.equal([]);
    });
  }
});
