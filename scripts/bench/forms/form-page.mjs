import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A page with one contender in it, in a browser context of its own: nothing is cached, compiled or
 * collected from the one before.
 */
export class FormPage {
  #context;
  #devtools;

  /** The page itself, as Playwright has it: to photograph it and press keys. */
  page;

  /** @private */
  constructor(context, page, devtools) {
    this.#context = context;
    this.page = page;
    this.#devtools = devtools;
  }

  /**
   * Opens an empty page of the site, so that its process has been started before anything is timed.
   *
   * @param {import('playwright-core').Browser} browser
   * @param {string} address - Of the site.
   * @param {{ slowdown?: number, width?: number }} [settings]
   */
  static async open(browser, address, { slowdown = 1, width = 1024 } = {}) {
    const context = await browser.newContext({ viewport: { width, height: 768 } });
    const page = await context.newPage();
    await page.goto(`${address}/blank/`);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Runtime.enable');
    await devtools.send('Runtime.addBinding', { name: 'benchTold' });
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return new FormPage(context, page, devtools);
  }

  /**
   * Goes to a form, and waits until it can be used.
   *
   * @param {string} url
   * @param {number} [mostWaiting] - In ms.
   * @throws {Error} If it cannot be used by then.
   */
  async show(url, mostWaiting = 60_000) {
    const told = new Promise((done) => {
      this.#devtools.once('Runtime.bindingCalled', ({ payload }) => done(payload));
    });
    await this.send('Page.navigate', { url });
    const late = sleep(mostWaiting, `cannot be used after ${mostWaiting} ms`, { ref: false });
    const error = await Promise.race([told, late]);
    if (error !== '') throw new Error(`${url}: ${error}`);
  }

  /**
   * By DevTools and not by Playwright, which would bring code of its own into the page.
   *
   * @param {string} expression
   * @throws {Error} If it throws, or the promise that it returns is rejected.
   */
  async run(expression) {
    const settings = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', settings);
    if (!exceptionDetails) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  /** @returns {Promise<any>} */
  send(method, params) {
    return this.#devtools.send(method, params);
  }

  /** Processor time that the main thread has spent so far, in ms. */
  async spent() {
    const { metrics } = await this.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  }

  /** A picture of what is seen. */
  async photograph() {
    return this.page.screenshot({ animations: 'disabled', caret: 'hide' });
  }

  close() {
    return this.#context.close();
  }
}
