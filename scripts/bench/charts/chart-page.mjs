/**
 * A page with one contender in it, in a browser context of its own: nothing is cached, compiled or
 * collected from the one before.
 */
export class ChartPage {
  #context;
  #devtools;

  /** The page itself, as Playwright has it: to photograph, print and press keys. */
  page;

  /** @private */
  constructor(context, page, devtools) {
    this.#context = context;
    this.page = page;
    this.#devtools = devtools;
  }

  /**
   * Opens a page that is ready to draw, and has drawn nothing yet.
   *
   * @param {import('playwright-core').Browser} browser
   * @param {string} url
   * @param {number} count - How many days there are ratings of.
   */
  static async open(browser, url, count) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(url);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const opened = new ChartPage(context, page, devtools);
    await opened.run(`bench.prepare(${count})`);
    return opened;
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
