import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from '../browser.mjs';

/** @type {import('./engines.mjs').Open} */
export async function openChromium(proxy) {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserFlags,
    proxy: proxy && { server: proxy, bypass: '127.0.0.1' },
  });
  const context = await browser.newContext();
  return {
    async newPage() {
      const page = await context.newPage();
      return {
        goto: (url) => page.goto(url),
        evaluate: (run, argument) => page.evaluate(run, argument),
        setViewport: (size) => page.setViewportSize(size),
        keyboard: page.keyboard,
        mouse: page.mouse,
      };
    },
    close: () => browser.close(),
  };
}
