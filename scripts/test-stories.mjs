/**
 * Runs every story of the built Storybook in a browser: it must render, its play function must
 * succeed, and axe must find nothing. `--screenshots DIR` photographs each; with `--settings` on a
 * phone, in forced colours, right to left, on paper … `--grep TEXT` chooses.
 */
import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from './browser.mjs';
import { inWords, nothing } from './counts.mjs';
import { photograph } from './photograph.mjs';
import { root } from './root.mjs';

const folder = join(root, 'dist/storybook');
const sideBySide = 2;
const patience = 30_000;

const { values: options } = parseArgs({
  options: {
    screenshots: { type: 'string' },
    settings: { type: 'boolean', default: false },
    grep: { type: 'string', default: '' },
  },
});
if (options.screenshots) mkdirSync(options.screenshots, { recursive: true });

const server = createServer(serve);
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: findBrowser(),
  // A story may not reach the network. By name, not by `route`: that would turn the cache off.
  args: [...browserFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

const waiting = stories();
const counts = { ...nothing };
await Promise.all(Array.from({ length: sideBySide }, work));
await browser.close();
server.close();
console.log(`\n${inWords(counts)}`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

function stories() {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return Object.values(entries).filter(
    ({ type, id }) => type === 'story' && id.includes(options.grep),
  );
}

/** Takes stories from the queue until there are none, in one page: opening another takes longer. */
async function work() {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(listen);
  const page = await context.newPage();
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const faults = await run(story, page);
    counts[faults.length > 0 ? 'failed' : 'passed'] += 1;
    console.log([`${faults.length > 0 ? 'not ok' : 'ok'} ${story.id}`, ...faults].join('\n  '));
  }
  await context.close();
}

/** Shows one story. Returns what is wrong with it. */
async function run({ id }, page) {
  const faults = [];
  const note = ({ message }) => faults.push(`uncaught: ${message}`);
  page.on('pageerror', note);
  try {
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`);
    await page.waitForFunction(() => globalThis.finished, undefined, { timeout: patience });
    const { errors, reporters } = await page.evaluate(() => globalThis.finished);
    faults.push(...errors, ...accessibility(reporters));
    const { screenshots, settings } = options;
    if (screenshots) await photograph(page, screenshots, id, { inSettings: settings });
  } catch ({ message }) {
    faults.push(message);
  }
  page.off('pageerror', note);
  return faults;
}

function accessibility(reporters) {
  const report = reporters?.find(({ type }) => type === 'a11y');
  if (!report) return ['axe did not run'];
  return (report.result?.violations ?? []).map(
    ({ id, help, nodes }) => `axe ${id}: ${help}; ${nodes.map(({ target }) => target).join(' | ')}`,
  );
}

/** Runs in the page, before Storybook: notes what Storybook's own channel tells. */
function listen() {
  globalThis.sessionStorage.clear(); // of the story before
  const errors = [];
  const end = (reporters) => (globalThis.finished = { errors, reporters });
  const failures = [
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(created) {
      channel = created;
      for (const name of failures) {
        channel.on(name, (error) => {
          errors.push(`${name}: ${error?.message ?? error?.description ?? JSON.stringify(error)}`);
          if (name.startsWith('story')) setTimeout(end, 50);
        });
      }
      channel.on('storyFinished', ({ reporters }) => end(reporters));
    },
  });
}

function serve({ url }, response) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  try {
    const content = readFileSync(join(folder, path === '/' ? 'index.html' : path));
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    if (path.startsWith('/assets/')) response.setHeader('cache-control', 'max-age=600');
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}
