import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import prettier from 'prettier';

import { root } from '../root.mjs';
import { aimsInMarkdown, tableInMarkdown } from './tables.mjs';

/**
 * Keeps a run in the documentation: what was measured as JSON, and the tables made of it.
 *
 * @param {object} run
 * @param {import('../bench.mjs').Part[]} parts
 */
export async function writeResults(run, parts) {
  await write('docs/bench/last.json', JSON.stringify(run), 'json');
  await write('docs/guides/bench-results.md', page(run, parts), 'markdown');
}

function page(run, parts) {
  const of = ({ name }) => run.parts[name];
  return [
    '<!-- Written by `npm run bench -- --write`: edits are lost. -->',
    '# The last run of the bench',
    `On ${run.on}, Node ${run.node}, ${run.processor}, load ${run.load} when it began,
    ${run.browser}. Repeat it with \`npm run bench\`; keep it with \`npm run bench -- --write\`. [What is
    measured, and how](bench.md). The same [as JSON](../bench/last.json).`.replace(/\s+/g, ' '),
    '## What we promise',
    aimsInMarkdown(parts.flatMap((part) => part.aims(of(part)))),
    ...parts.flatMap((part) => [
      `## ${part.name[0].toUpperCase()}${part.name.slice(1)}`,
      ...part.tables(of(part)).map(tableInMarkdown),
    ]),
  ].join('\n\n');
}

async function write(path, text, parser) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  const style = { ...(await prettier.resolveConfig(file)), parser };
  writeFileSync(file, await prettier.format(text, style));
}
