import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import prettier from 'prettier';

import { inWords, nothing } from './counts.mjs';
import { root } from './root.mjs';

/**
 * Keeps a folder of Markdown that is made of something else, and holds nothing besides: writes it, or
 * with `--check` says what of it is stale, missing or left over, and then exits with 1.
 *
 * @param {string} folder - From the top: `docs/measures`.
 * @param {string} command - What a person runs to write it: `npm run measures`.
 * @param {[string, string][]} made - Each file's name and text.
 */
export async function keepPages(folder, command, made) {
  const path = join(root, folder);
  const style = { ...(await prettier.resolveConfig(import.meta.filename)), parser: 'markdown' };
  const pages = new Map();
  for (const [name, text] of made) pages.set(name, await prettier.format(text, style));

  mkdirSync(path, { recursive: true });
  const leftOver = readdirSync(path).filter((name) => !pages.has(name));
  if (process.argv.includes('--check')) check();
  else write();

  function write() {
    for (const name of leftOver) rmSync(join(path, name));
    for (const [name, text] of pages) writeFileSync(join(path, name), text);
  }

  function check() {
    const there = new Set(readdirSync(path));
    const stale = [...pages].filter(
      ([name, text]) => !there.has(name) || readFileSync(join(path, name), 'utf8') !== text,
    );
    const complaints = [
      ...stale.map(([name]) => `${name} is stale`),
      ...leftOver.map((name) => `${name} is made of nothing`),
    ];
    for (const complaint of complaints) console.error(`${folder}/${complaint}: run ${command}`);
    const [passed, failed] = [pages.size - stale.length, complaints.length];
    console.log(inWords({ ...nothing, passed, failed }));
    process.exitCode = failed > 0 ? 1 : 0;
  }
}
