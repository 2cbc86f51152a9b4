/**
 * Tries the snippets of `docs/guides/frameworks.md` in each framework, with elements that are defined
 * before and after the first render: `npm run test:frameworks`.
 *
 *     node scripts/test-frameworks.mjs --only react,vue   some of them
 *     node scripts/test-frameworks.mjs --write            puts the table into the guide
 *
 * React is among our own development dependencies; the others are installed on the first run, from
 * `scripts/frameworks/package-lock.json`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import prettier from 'prettier';

import { browserFlags, findBrowser } from './browser.mjs';
import { inWords, nothing } from './counts.mjs';
import { built } from './frameworks/built.mjs';
import { opened, rows } from './frameworks/contract.mjs';
import { table } from './markdown.mjs';
import { root } from './root.mjs';

const guide = join(root, 'docs/guides/frameworks.md');
const here = join(root, 'scripts/frameworks');

/** What is tried; `loses` says that objects are lost where the element is defined late. */
const frameworks = [
  { name: 'react', title: 'React', how: ', with `@cairnkit/react`', from: ['.', 'react'] },
  { name: 'react-tags', title: 'React', how: ', tags alone', from: ['.', 'react'], loses: true },
  { name: 'preact', title: 'Preact', from: [here, 'preact'] },
  { name: 'vue', title: 'Vue', from: [here, 'vue'] },
  { name: 'svelte', title: 'Svelte', from: [here, 'svelte'] },
  { name: 'solid', title: 'Solid', from: [here, 'solid-js'] },
  { name: 'angular', title: 'Angular', from: [here, '@angular/core'] },
];

const wanted = process.argv.find((_, i) => process.argv[i - 1] === '--only')?.split(',');
const chosen = frameworks.filter(({ name }) => wanted?.includes(name) ?? true);
const counts = { ...nothing };
const columns = [];

if (chosen.some(({ from }) => from[0] === here)) install();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  for (const framework of chosen) columns.push(await tried(framework));
} finally {
  await browser.close();
}
const written = table(
  ['', ...columns.map(({ head }) => head)],
  rows.map(({ name }, i) => [name, ...columns.map(({ cells }) => cells[i])]),
);
console.log(`\n${written}\n`);
if (process.argv.includes('--write')) await write();
console.log(inWords(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

/** One column of the table: in each cell, whether a row holds early and late. */
async function tried({ name, title, how = '', from, loses = false }) {
  check(name);
  const files = await built(name);
  const results = [];
  for (const isLate of [false, true]) results.push(await held(files, isLate, loses, name));
  const { version } = JSON.parse(
    readFileSync(
      join(
        root,
        from[0] === '.' ? '' : 'scripts/frameworks',
        'node_modules',
        from[1],
        'package.json',
      ),
      'utf8',
    ),
  );
  const cells = rows.map((_, i) => cell(results[0][i], results[1][i]));
  return { head: `${title} ${version}${how}`, cells };
}

async function held(files, isLate, loses, name) {
  const { page, posted, errors } = await opened(browser, files, { isLate });
  if (loses && isLate) page.setDefaultTimeout(1_000); // what is lost does not come later
  const results = [];
  for (const row of rows) {
    const complaint = await row.holds({ page, posted }).then(
      () => undefined,
      (error) => error.message.split('\n')[0],
    );
    results.push(complaint === undefined);
    if (loses && isLate) continue; // that it is lost is React's; ours is to say so, below
    counts[complaint === undefined ? 'passed' : 'failed'] += 1;
    if (complaint)
      console.error(`${name}, ${isLate ? 'late' : 'early'}: ${row.name}: ${complaint}`);
  }
  const said = await errors();
  const isRight =
    loses && isLate ? said.some((text) => /arrived as text/.test(text)) : said.length === 0;
  counts[isRight ? 'passed' : 'failed'] += 1;
  if (!isRight)
    console.error(`${name}, ${isLate ? 'late' : 'early'}: said ${JSON.stringify(said)}`);
  await page.close();
  return results;
}

function cell(early, late) {
  if (early && late) return 'yes';
  return early ? 'only if defined first' : 'no';
}

/** Compiles a snippet with its framework's own types, where it has a project for that. */
function check(name) {
  const project = join(here, `tsconfig.${name}.json`);
  if (!existsSync(project)) return;
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });
  counts[status === 0 ? 'passed' : 'failed'] += 1;
}

function install() {
  if (existsSync(join(here, 'node_modules'))) return;
  console.log('Installing the frameworks …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the frameworks');
}

/** Between two marks of the guide. */
async function write() {
  const [begin, end] = [
    '<!-- table: made by `npm run test:frameworks -- --write` -->',
    '<!-- end of table -->',
  ];
  const page = readFileSync(guide, 'utf8');
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`the guide has no ${begin} … ${end}`);
  const text = `${before}${begin}\n\n${written}\n\n${end}${after}`;
  const style = await prettier.resolveConfig(guide);
  writeFileSync(guide, await prettier.format(text, { ...style, parser: 'markdown' }));
}
