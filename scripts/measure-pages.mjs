/**
 * Writes a page for each measure, and a list of them, into `docs/measures`: `npm run measures`.
 *
 * With `--check` it writes nothing, and exits 1 when a page is stale, missing or of no measure. The
 * folder is this script's alone: a page of no measure is removed.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';

import { instruments, normsOf } from '@cairnkit/cli/instruments.js';
import prettier from 'prettier';

import { inWords, nothing } from './counts.mjs';
import { measureList, measurePage } from './measure-page.mjs';

const folder = new URL('../docs/measures/', import.meta.url);
const style = { ...(await prettier.resolveConfig(import.meta.filename)), parser: 'markdown' };
const isCheck = process.argv.includes('--check');

const pages = await written();
const there = await readdir(folder).catch(() => []);
if (isCheck) await check();
else await write();

/** @returns {Promise<Map<string, string>>} Pages by file name. */
async function written() {
  const measures = await instruments();
  const found = new Map([['README.md', await prettier.format(measureList(measures), style)]]);
  for (const measure of measures) {
    const norms = await normsOf(measure);
    const page = measurePage(measure, { module: moduleOf(measure), norms });
    found.set(`${measure.id}.md`, await prettier.format(page, style));
  }
  return found;
}

/** Where a host imports a measure from: it lies in the one package or in the other. */
function moduleOf({ id }) {
  const isFree = existsSync(new URL(`../packages/instruments/src/${id}.ts`, import.meta.url));
  return `@cairnkit/${isFree ? 'instruments' : 'instruments-nc'}/${id}.js`;
}

async function write() {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of pages) await writeFile(new URL(name, folder), text);
  for (const name of there) {
    if (!pages.has(name)) await rm(new URL(name, folder));
  }
}

async function check() {
  const complaints = [];
  for (const [name, text] of pages) {
    const current = await readFile(new URL(name, folder), 'utf8').catch(() => undefined);
    if (current !== text) complaints.push(`${name} is stale`);
  }
  const passed = pages.size - complaints.length;
  for (const name of there) if (!pages.has(name)) complaints.push(`${name} is of no measure`);
  for (const complaint of complaints) {
    console.error(`docs/measures/${complaint}: run npm run measures`);
  }
  const failed = complaints.length;
  console.log(inWords({ ...nothing, passed, failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}
