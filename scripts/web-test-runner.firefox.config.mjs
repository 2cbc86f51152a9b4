import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';

import { refuseMediaFeatures } from './media-features.mjs';
import { findFirefox, testsEverywhere } from './other-browsers.mjs';
import base from './web-test-runner.config.mjs';

/** A page that knows the space bar by the name that it has in the other browsers. */
async function createPage({ context }) {
  const page = await context.newPage();
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
  page.emulateMediaFeatures = refuseMediaFeatures;
  return page;
}

/**
 * The same tests in Firefox, but for those that need what only Chromium can be told.
 *
 * The launcher is named after Chrome, but drives Firefox as well, over WebDriver BiDi; given its own
 * `puppeteer` back, it calls itself by the browser's name. In Firefox it can set no media features.
 */
export default {
  ...base,
  files: testsEverywhere,
  browsers: [
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
      createPage,
    }),
  ],
  concurrency: 1, // a tab behind another gets no focus
};
