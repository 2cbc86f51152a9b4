/**
 * Runs every story of the built Storybook in a browser: it must render, its play function must
 * succeed, and axe must find nothing. `--screenshots DIR` photographs each; with `--settings` on a
 * phone, in forced colours, right to left, on paper … `--grep TEXT` chooses. `--globals
 * 'theme:nhs;scheme:dark'` sets what the toolbar offers.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { inWords, nothing } from './counts.mjs';
import { photograph, settings } from './photograph.mjs';
import { root } from './root.mjs';
import { eachStory } from './stories/each-story.mjs';

const { values } = parseArgs({
  options: {
    screenshots: { type: 'string' },
    settings: { type: 'boolean', default: false },
    grep: { type: 'string', default: '' },
    globals: { type: 'string' },
  },
});
const { screenshots, grep, globals } = values;
const chosen = values.settings ? Object.keys(settings) : ['desktop'];
if (screenshots) mkdirSync(screenshots, { recursive: true });

const counts = { ...nothing };
const stories = {
  folder: join(root, 'dist/storybook'),
  isWanted: (id) => id.includes(grep),
  globals,
};
await eachStory(stories, async ({ id, page, faults, reporters, again }) => {
  if (faults.length === 0) faults.push(...accessibility(reporters));
  if (screenshots) {
    const options = { folder: screenshots, name: id, chosen, again };
    await photograph(page, options).catch(({ message }) => void faults.push(message));
  }
  counts[faults.length > 0 ? 'failed' : 'passed'] += 1;
  console.log([`${faults.length > 0 ? 'not ok' : 'ok'} ${id}`, ...faults].join('\n  '));
});
console.log(`\n${inWords(counts)}`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

function accessibility(reporters) {
  const report = reporters?.find(({ type }) => type === 'a11y');
  if (!report) return ['axe did not run'];
  return (report.result?.violations ?? []).map(
    ({ id, help, nodes }) => `axe ${id}: ${help}; ${nodes.map(({ target }) => target).join(' | ')}`,
  );
}
