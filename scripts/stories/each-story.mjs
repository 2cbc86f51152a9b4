import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from '../browser.mjs';
import { listen } from './listen.mjs';
import { serveFolder } from './serve-folder.mjs';

const sideBySide = 2;
const patience = 30_000;

/**
 * Shows every story of a built Storybook in Chromium, with motion reduced, and lets its play function
 * end.
 *
 * @param {object} options
 * @param {string} options.folder - Where Storybook was built to.
 * @param {(id: string) => boolean} [options.isWanted]
 * @param {string} [options.globals] - What the toolbar would set, as in Storybook's own addresses:
 *   `theme:nhs;scheme:dark`.
 * @param {(context: import('playwright-core').BrowserContext) => Promise<unknown>} [options.prepare]
 * @param {(shown: {
 *   id: string,
 *   page: import('playwright-core').Page,
 *   faults: string[],
 *   reporters?: { type: string, result?: object }[],
 *   again: (globals: string) => Promise<void>,
 * }) => Promise<void>} look - Is called with each. `faults` says what went wrong in it; `again` loads
 *   it once more, with the toolbar set otherwise.
 */
export async function eachStory({ folder, isWanted = () => true, globals, prepare }, look) {
  const site = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    // A story may not reach the network. By name, not by `route`: that would turn the cache off.
    args: [...browserFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const waiting = storiesIn(folder).filter(isWanted);
  await Promise.all(Array.from({ length: sideBySide }, work));
  await browser.close();
  site.close();

  /** Takes stories from the queue until there are none, in one page: opening another takes longer. */
  async function work() {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript(listen);
    await prepare?.(context);
    const page = await context.newPage();
    for (let id = waiting.shift(); id; id = waiting.shift()) await show(id, page);
    await context.close();
  }

  async function show(id, page) {
    const faults = [];
    const note = ({ message }) => faults.push(`uncaught: ${message}`);
    page.on('pageerror', note);
    const again = async (more) => {
      const { errors } = await finish(id, page, [globals, more]);
      faults.push(...errors);
    };
    const { errors, reporters } = await finish(id, page, [globals]).catch(({ message }) => {
      return { errors: [message] };
    });
    faults.push(...errors);
    await look({ id, page, faults, reporters, again });
    page.off('pageerror', note);
  }

  async function finish(id, page, said) {
    const query = { id, viewMode: 'story', globals: said.filter(Boolean).join(';') };
    await page.goto(`${site.address}/iframe.html?${new URLSearchParams(query)}`);
    await page.waitForFunction(() => globalThis.finished, undefined, { timeout: patience });
    return page.evaluate(() => globalThis.finished);
  }
}

function storiesIn(folder) {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
}
