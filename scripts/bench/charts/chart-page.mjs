import { BenchPage } from '../bench-page.mjs';

/** A page with one chart in it. */
export class ChartPage extends BenchPage {
  /**
   * Opens a page that is ready to draw, and has drawn nothing yet.
   *
   * @param {import('playwright-core').Browser} browser
   * @param {string} url
   * @param {number} count - How many days there are ratings of.
   */
  static async openFor(browser, url, count) {
    const opened = await this.open(browser, url, { width: 1280, height: 900 });
    await opened.run(`bench.prepare(${count})`);
    return opened;
  }
}
