/**
 * One way to open a page in each of three browser engines. `ENGINE=firefox` chooses one for a test:
 *
 *     ENGINE=webkit node --conditions=source --import tsx node_modules/mocha/bin/mocha.js \
 *       --timeout=120000 scripts/test-hostile.mjs
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { openWebKit } from './webkit.mjs';

/**
 * What all three can do. What runs in a page is a function that uses nothing from outside, and what
 * goes in or out is plain JSON.
 *
 * @typedef {object} Page
 * @property {(url: string) => Promise<unknown>} goto - Waits until everything has loaded.
 * @property {<A, R>(run: (argument: A) => R, argument?: A) => Promise<Awaited<R>>} evaluate
 * @property {<A>(run: (argument: A) => unknown, argument?: A) => Promise<void>} waitFor - Until it
 *   returns something true.
 * @property {(size: {width: number, height: number}) => Promise<void>} setViewport
 * @property {{type: (text: string) => Promise<void>, press: (key: string) => Promise<void>}} keyboard
 * @property {{click: (x: number, y: number) => Promise<void>}} mouse
 *
 * @typedef {{newPage: () => Promise<Page>, close: () => Promise<void>}} Engine
 * @typedef {(proxy?: string) => Promise<Engine>} Open
 */

/** @type {Record<string, Open>} */
const engines = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/** The one that was asked for. */
export const engine = process.env.ENGINE ?? 'chromium';
if (!engines[engine])
  throw new Error(`ENGINE is ${Object.keys(engines).join(', ')}; not ${engine}`);

/** How long a page may take, in ms: the machine may be busy. */
const patience = 30_000;

/**
 * Opens a browser that reaches nothing but a server of the test.
 *
 * @param {string} proxy - Address of that server: whatever a page asks for goes there, whoever's it is.
 * @returns {Promise<Engine>}
 */
export async function openEngine(proxy) {
  const { newPage, close } = await engines[engine](proxy);
  return { close, newPage: async () => waiting(await newPage()) };
}

function waiting(page) {
  async function waitFor(run, argument) {
    const limit = Date.now() + patience;
    while (!(await page.evaluate(run, argument))) {
      if (Date.now() > limit) throw new Error(`never so: ${run}`);
      await sleep(50);
    }
  }
  return { ...page, waitFor };
}
