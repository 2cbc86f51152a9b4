/**
 * A page with one contender in it, in a browser context of its own: nothing is cached, compiled or
 * collected from the one before.
 */
export class BenchPage {
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
   * @param {import('playwright-core').Browser} browser
   * @param {string} url
   * @param {{ width: number, height: number }} viewport
   */
  static async open(browser, url, viewport) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.goto(url);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new this(context, page, devtools);
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

  /** What DevTools say next of that kind. */
  next(event) {
    return new Promise((done) => this.#devtools.once(event, done));
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
