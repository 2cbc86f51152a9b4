/** What `@cairnkit/react` promises beyond the contract of all frameworks. Run by mocha. */
import { CairnQuestionnaire } from '@cairnkit/react/questionnaire.js';
import { expect } from 'chai';
import { chromium } from 'playwright-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

import { browserFlags, findBrowser } from './browser.mjs';
import { built } from './frameworks/built.mjs';
import { opened } from './frameworks/contract.mjs';

describe('@cairnkit/react', () => {
  let browser, files, page;

  before(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    files = await built('wrapper');
  });

  after(() => browser?.close());

  beforeEach(async () => {
    ({ page } = await opened(browser, files, { isLate: false }));
    await page.getByText('Question 1 of 2').waitFor();
  });

  afterEach(() => page.close());

  it('leaves the content of the tag to a server, and nothing else', () => {
    const props = { measure: 'gad-2', easyRead: true, onCairnSubmit() {}, className: 'wide' };
    const text = renderToString(createElement(CairnQuestionnaire, props, 'Call us.'));
    expect(text).to.equal('<cairn-questionnaire class="wide">Call us.</cairn-questionnaire>');
  });

  it('gives a property that is no longer set its own value back', async () => {
    expect(await rendered(page, { timeout: 5, mode: 'sheet', age: 12 })).to.deep.equal([
      5,
      'sheet',
      12,
    ]);
    expect(await rendered(page, { age: undefined })).to.deep.equal([30_000, 'pages', undefined]);
  });

  it('keeps the classes that ask session recorders to look away', async () => {
    await rendered(page, { className: 'wide tall' });
    await rendered(page, { className: 'tall' });
    const classes = await page.evaluate(() => [
      ...document.querySelector('cairn-questionnaire').classList,
    ]);
    expect(classes).to.include.members(['rr-block', 'fs-exclude', 'tall']).and.not.include('wide');
  });

  it('calls the listener of the last render, once, also in strict mode', async () => {
    const called = await page.evaluate(async () => {
      const names = [];
      const draw = (name) =>
        globalThis.render(name ? { onCairnProgress: () => names.push(name) } : {});
      for (const name of ['first', 'second', undefined]) {
        draw(name);
        await new Promise((resolve) => setTimeout(resolve, 50));
        document.querySelector('cairn-questionnaire').dispatchEvent(new Event('cairn-progress'));
      }
      return names;
    });
    expect(called).to.deep.equal(['first', 'second']);
  });

  it('hands out the element, and takes it back', async () => {
    const seen = await page.evaluate(async () => {
      const ref = { current: undefined };
      globalThis.render({ ref });
      await new Promise((resolve) => setTimeout(resolve, 50));
      const isThere = typeof ref.current.submit === 'function';
      globalThis.render(null);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return [isThere, ref.current];
    });
    expect(seen).to.deep.equal([true, null]);
  });

  it('says so when the script of the element does not load', async () => {
    const without = new Map([...files].filter(([name]) => !name.startsWith('questionnaire')));
    const tried = await opened(browser, without, { isLate: false });
    await tried.page.waitForFunction(() => globalThis.errors.length > 0);
    expect((await tried.errors())[0]).to.match(/script of <cairn-questionnaire> did not load/);
    await tried.page.close();
  });
});

/** Renders, waits, and tells what the element has. */
async function rendered(page, props) {
  await page.evaluate((given) => globalThis.render(given), props);
  await page.waitForTimeout(50);
  return page.evaluate(() => {
    const { timeout, mode, age } = document.querySelector('cairn-questionnaire');
    return [timeout, mode, age];
  });
}
