import { setTimeout as sleep } from 'node:timers/promises';

import { BenchPage } from '../bench-page.mjs';

/** A page with one form in it. */
export class FormPage extends BenchPage {
  /**
   * Opens an empty page of the site, so that its process has been started before anything is timed.
   *
   * @param {import('playwright-core').Browser} browser
   * @param {string} address - Of the site.
   * @param {{ slowdown?: number, width?: number }} [settings]
   */
  static async openEmpty(browser, address, { slowdown = 1, width = 1024 } = {}) {
    const opened = await this.open(browser, `${address}/blank/`, { width, height: 768 });
    await opened.send('Runtime.enable');
    await opened.send('Runtime.addBinding', { name: 'benchTold' });
    await opened.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return opened;
  }

  /**
   * Goes to a form, and waits until it can be used.
   *
   * @param {string} url
   * @param {number} [mostWaiting] - In ms.
   * @throws {Error} If it cannot be used by then.
   */
  async show(url, mostWaiting = 60_000) {
    const told = this.next('Runtime.bindingCalled').then(({ payload }) => payload);
    await this.send('Page.navigate', { url });
    const late = sleep(mostWaiting, `cannot be used after ${mostWaiting} ms`, { ref: false });
    const error = await Promise.race([told, late]);
    if (error !== '') throw new Error(`${url}: ${error}`);
  }
}
