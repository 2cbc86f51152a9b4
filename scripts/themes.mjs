/**
 * Writes the themes as style sheets, and the table of tokens into the guide: `npm run themes`.
 *
 * With `--check` it writes nothing, and exits 1 when one of them is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { themes, themeSheet } from '@cairnkit/elements/theme.js';
import prettier from 'prettier';

import { inWords, nothing } from './counts.mjs';
import { root } from './root.mjs';
import { tokenTable } from './token-table.mjs';

const guide = 'docs/guides/theme.md';
const wanted = [
  ...themes.map((theme) => [`packages/elements/themes/${theme.name}.css`, themeSheet(theme)]),
  [guide, tokenTable(await readFile(join(root, guide), 'utf8'))],
];

const counts = { ...nothing };
for (const [name, text] of wanted) {
  const file = join(root, name);
  const formatted = await prettier.format(text, {
    ...(await prettier.resolveConfig(file)),
    filepath: file,
  });
  if (process.argv.includes('--check')) {
    const isFresh = (await readFile(file, 'utf8').catch(() => '')) === formatted;
    counts[isFresh ? 'passed' : 'failed'] += 1;
    if (!isFresh) console.error(`${name} is out of date. Run: npm run themes`);
  } else {
    await writeFile(file, formatted);
  }
}
if (process.argv.includes('--check')) console.log(inWords(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
