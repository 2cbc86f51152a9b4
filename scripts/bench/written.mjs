import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import prettier from 'prettier';

import { root } from '../root.mjs';
import { machineInWords } from './machine.mjs';
import { aimsInMarkdown, tableInMarkdown } from './tables.mjs';

const kept = join(root, 'docs/bench/last.json');

/**
 * Keeps what was measured in the documentation, as JSON and as tables. A part that was not run keeps what
 * it had, with its day.
 *
 * @param {Record<string, import('./machine.mjs').Machine & { results: object }>} measured - By part.
 * @param {import('../bench.mjs').Part[]} parts - All that there are.
 */
export async function writeResults(measured, parts) {
  const before = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  const all = { ...before, ...measured };
  const known = parts.filter(({ name }) => name in all);
  await write(kept, JSON.stringify(all), 'json');
  await write(join(root, 'docs/guides/bench-results.md'), page(all, known), 'markdown');
}

function page(all, parts) {
  return [
    '<!-- Written by `npm run bench -- --write`: edits are lost. -->',
    '# The last run of the bench',
    'Repeat it with `npm run bench`, or a part of it with `-- --only forms`; keep it with `-- --write`. ' +
      '[What is measured, and how](bench.md). The same [as JSON](../bench/last.json).',
    '## What we promise',
    aimsInMarkdown(parts.flatMap(({ name, aims }) => aims(all[name].results))),
    ...parts.flatMap(({ name, tables }) => [
      `## ${name[0].toUpperCase()}${name.slice(1)}`,
      `${machineInWords(all[name])}.`,
      ...tables(all[name].results).map(tableInMarkdown),
    ]),
  ].join('\n\n');
}

async function write(file, text, parser) {
  mkdirSync(dirname(file), { recursive: true });
  const style = { ...(await prettier.resolveConfig(file)), parser };
  writeFileSync(file, await prettier.format(text, style));
}
