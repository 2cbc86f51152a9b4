/**
 * Writes down what axe found in the stories, for the page “Accessibility” of Storybook:
 *
 *     node scripts/test-stories.mjs | node scripts/accessibility-results.mjs
 *
 * It dates them. Run it after the stories or axe have changed; a run that chose stories is refused.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import prettier from 'prettier';

import { browserFlags, findBrowser } from './browser.mjs';
import { root } from './root.mjs';

const target = join(root, 'stories/accessibility-results.json');
const { entries } = JSON.parse(readFileSync(join(root, 'dist/storybook/index.json'), 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const verdicts = new Map(
  [...(await text(process.stdin)).matchAll(/^(ok|not ok) (\S+)$/gm)].map(([, word, id]) => [
    id,
    word === 'ok',
  ]),
);
const missing = stories.filter(({ id }) => !verdicts.has(id));
if (missing.length > 0) {
  console.error(`Nothing is known of ${missing.length} stories. Run all of them.`);
  process.exit(1);
}

const all = count(stories);
const results = {
  on: new Date().toISOString().slice(0, 10),
  browser: execFileSync(findBrowser(), [...browserFlags, '--version'], { encoding: 'utf8' })
    .replace(/ built on.*/s, '')
    .trim(),
  axe: JSON.parse(readFileSync(join(root, 'node_modules/axe-core/package.json'), 'utf8')).version,
  ...all,
  titles: [...new Set(stories.map(({ title }) => title))].map((title) => ({
    title,
    ...count(stories.filter((story) => story.title === title)),
  })),
  elements: elements(),
};
const options = { ...(await prettier.resolveConfig(target)), filepath: target };
writeFileSync(target, await prettier.format(JSON.stringify(results), options));
console.log(`${all.passed} without findings, ${all.failed} with some: written to ${target}`);

function count(some) {
  const passed = some.filter(({ id }) => verdicts.get(id)).length;
  return { passed, failed: some.length - passed };
}

/** Which checks each element has a test file for. */
function elements() {
  const folder = join(root, 'packages/elements/src');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, `${name}.examples.ts`)))
    .map((name) => ({
      name: `cairn-${name}`,
      layout: has(name, '.layout.test.ts'),
      names: has(name, '.tree.chrome.test.ts'),
    }));

  function has(name, ending) {
    return readdirSync(join(folder, name)).some((file) => file.endsWith(ending));
  }
}
