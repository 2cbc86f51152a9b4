import { createServer } from 'node:http';

import { chromium } from 'playwright-core';
import { build } from 'vite';

import { browserFlags, findBrowser } from '../../browser.mjs';
import { root } from '../../root.mjs';
import { median } from '../rounds.mjs';
import { madeUpSchools, searches } from './made-up.mjs';

/**
 * What it takes the browser to answer a letter, in ms of its main thread, scripts only.
 *
 * @typedef {object} LetterTiming
 * @property {number} slowdown - How many times slower than this machine.
 * @property {number} script - The median letter.
 * @property {number} worst - The slowest.
 * @property {number} ready - Making the list ready, once, when the field gets the focus.
 */

/** This machine, and a cheap phone beside it. */
const slowdowns = [1, 4];
const names = 8;

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
  <script>globalThis[Symbol.for('cairn.roots')] = 'open'</script></head><body>
  <cairn-school-finder></cairn-school-finder>
  <script type="module">
    import '/school-finder.js';
    const el = document.querySelector('cairn-school-finder');
    el.schools = await (await fetch('/schools.json')).json();
    await el.updateComplete;
  </script></body></html>`;

/**
 * Types the names of schools into `<cairn-school-finder>`, letter by letter, among 30,000.
 *
 * @returns {Promise<LetterTiming[]>}
 * @throws {Error} If the school that is meant is not offered in the end.
 */
export async function timedTyping() {
  const list = madeUpSchools();
  const { address, close } = await serve(list);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const wanted = searches(list).slice(0, names);
    const timings = [];
    for (const slowdown of slowdowns) {
      timings.push(await typeAll(browser, address, { list, wanted, slowdown }));
    }
    return timings;
  } finally {
    await browser.close();
    close();
  }
}

async function typeAll(browser, address, { list, wanted, slowdown }) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const field = page.getByRole('combobox');
  const spentOn = async (act) => {
    const before = await spent(devtools);
    await act();
    await page.evaluate('new Promise(requestAnimationFrame)'); // drawn
    return (await spent(devtools)) - before;
  };

  const ready = await spentOn(() => field.focus());
  const letters = [];
  for (const { typed, urn } of wanted) {
    for (const letter of typed) letters.push(await spentOn(() => page.keyboard.insertText(letter)));
    await checkOffered(
      page,
      typed,
      list.schools.find(([each]) => each === urn),
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  await page.close();
  return { slowdown, script: median(letters), worst: Math.max(...letters), ready };
}

/** Time that the main thread has spent on scripts so far, in ms. */
async function spent(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
}

/** Fast and wrong is worth nothing. */
async function checkOffered(page, typed, [, name, , postcode]) {
  const offered = await page.getByRole('option').allInnerTexts();
  if (offered.some((text) => text.includes(name) && text.includes(postcode))) return;
  throw new Error(`${name}, ${postcode} is not offered for “${typed}”`);
}

async function serve(list) {
  const files = { '/': html, '/schools.json': JSON.stringify(list), ...(await bundle()) };
  const server = createServer(({ url }, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(url in files ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
    response.end(files[url]);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** The element as a page gets it: bundled, minified, the rest of it in chunks. */
async function bundle() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { 'school-finder': 'packages/elements/src/school-finder/school-finder.ts' },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', minify: true },
      },
    },
  });
  return Object.fromEntries(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}
