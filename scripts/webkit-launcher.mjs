import { startWebKitDriver } from './engines/webkit-driver.mjs';
import { refuseMediaFeatures } from './media-features.mjs';
import { openSession } from './webdriver.mjs';

/**
 * Runs tests in WebKitGTK: one window, one test file after another. Has what the runner asks of a
 * launcher (`BrowserLauncher` of `@web/test-runner-core`).
 *
 * @param {import('./other-browsers.mjs').WebKit | undefined} programs
 */
export function webkitLauncher(programs) {
  const active = new Map(); // addresses of the pages, by the id of the runner's session
  let driver;
  let page;

  async function initialize() {
    driver = await startWebKitDriver(programs);
  }

  async function startSession(id, url) {
    active.set(id, url);
    page ??= {
      ...(await openSession(driver.address)),
      emulateMediaFeatures: refuseMediaFeatures,
    };
    await page.setViewport({ width: 800, height: 600 }); // as the runner does in other browsers
    await page.goto(url);
  }

  async function stopSession(id) {
    active.delete(id);
    try {
      await page.goto('about:blank'); // stops whatever the tests have left running
    } catch {
      await closePage(); // it crashed; the next test file gets a new one
    }
    return {};
  }

  async function stop() {
    await closePage();
    driver?.stop();
  }

  async function closePage() {
    await page?.close().catch(() => {});
    page = undefined;
  }

  return {
    name: 'WebKit',
    type: 'puppeteer', // whose pages have the same methods, and so the runner's commands work here
    concurrency: 1,
    initialize,
    startSession,
    stopSession,
    stop,
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    getPage: () => page,
    startDebugSession: () => Promise.reject(new Error('there is no debugger for WebKit here')),
  };
}
