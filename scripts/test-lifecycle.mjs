/**
 * What elements leave behind. Each is put on a page and taken away 500 times; then moved, cloned,
 * adopted and upgraded late. Nothing may stay, nothing may be lost.
 */
import { expect } from 'chai';
import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from './browser.mjs';
import { contents } from './cdn/contents.mjs';
import { serve } from './cdn/served.mjs';
import { script, tags, widgets } from './hostile/widgets.mjs';

const cycles = 500;
/** In bytes, for all cycles together. The best peers stay below it. */
const mayGrow = 20_000;

describe('an element that comes and goes', () => {
  let site, browser, page, devtools, said;

  before(async () => {
    site = await serve(await contents());
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [...browserFlags, '--js-flags=--expose-gc'],
    });
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    said = [];
    page.on('pageerror', (error) => said.push(error.message));
    devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    site.put('/page.js', { body: script });
    site.put('/', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
        <link rel="icon" href="data:,"><script type="module" src="/page.js"></script>
        <main>${widgets.join('\n')}</main>`,
    });
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => globalThis.hasAllOfOurs);
  });

  afterEach(async () => {
    await page.close();
    expect(said).to.deep.equal([]);
  });

  for (const [i, tag] of tags.entries()) {
    it(`leaves nothing behind: <${tag}>`, async () => {
      await page.evaluate(() => document.querySelector('main').replaceChildren());
      const html = widgets[i];
      await comeAndGo(html, cycles); // what is kept once is kept for all: templates, compiled code
      await comeAndGo(html, cycles);
      // What leaks, leaks every time; the heap itself is never quite the same twice.
      const [first, second, third] = [await left(), await again(html), await again(html)];
      const grown = (name) => Math.min(second[name] - first[name], third[name] - second[name]);
      expect(grown('nodes'), 'nodes').to.be.most(0);
      expect(grown('listeners'), 'listeners').to.be.most(0);
      expect(grown('heap'), 'bytes').to.be.below(mayGrow);
    });

    it(`is the same after it was moved: <${tag}>`, async () => {
      const [before, after] = await page.evaluate(async (name) => {
        const element = document.querySelector(name);
        const host = element.parentElement;
        const size = () => [element.offsetWidth, element.offsetHeight];
        const first = size();
        for (let i = 0; i < 20; i += 1) host.append(element);
        await element.updateComplete;
        return [first, size()];
      }, tag);
      expect(after).to.deep.equal(before);
    });
  }

  it('shows a hundred widgets on a page, and lets them all go', async () => {
    const before = await left();
    const shown = await page.evaluate(async (html) => {
      const main = document.querySelector('main');
      const template = document.createElement('template');
      template.innerHTML = html.repeat(8);
      main.append(document.importNode(template.content, true));
      const all = [...main.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('cairn-'),
      );
      await Promise.all(all.map((each) => each.updateComplete));
      const heights = all.map((each) => each.getBoundingClientRect().height);
      for (const each of all.slice(14)) each.remove();
      return heights;
    }, widgets.join(''));
    expect(shown.length).to.be.least(100);
    const after = await left();
    expect(after.listeners - before.listeners, 'listeners').to.be.most(0);
  });

  it('comes from a template, a clone, and another document', async () => {
    const heights = await page.evaluate(async () => {
      const other = new DOMParser().parseFromString(
        '<cairn-urgent-help></cairn-urgent-help>',
        'text/html',
      );
      const adopted = document.adoptNode(other.querySelector('cairn-urgent-help'));
      const clone = document.querySelector('cairn-questionnaire').cloneNode(true);
      document.querySelector('main').append(adopted, clone);
      await Promise.all([adopted.updateComplete, clone.updateComplete]);
      await new Promise((done) => setTimeout(done, 300));
      return [adopted.offsetHeight, clone.offsetHeight];
    });
    for (const height of heights) expect(height).to.be.above(100);
  });

  it('takes what was set before it was known', async () => {
    site.put('/late.js', {
      body: `document.querySelector('cairn-goal-chart').goals = []; ${script}`,
    });
    site.put('/late', {
      body: '<!doctype html><html lang="en"><title>Host</title><cairn-goal-chart>None yet</cairn-goal-chart><script type="module" src="/late.js"></script>',
    });
    await page.goto(`${site.origin}/late`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => globalThis.hasAllOfOurs);
    const own = await page.evaluate(() =>
      Object.hasOwn(document.querySelector('cairn-goal-chart'), 'goals'),
    );
    expect(own).to.equal(false); // it is the element’s property now, not one that hides it
  });

  it('is still there when somebody comes back to the page', async () => {
    await page.goto('about:blank');
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector('cairn-questionnaire')?.offsetHeight > 100,
    );
  });

  async function again(html) {
    await comeAndGo(html, cycles);
    return left();
  }

  /** Puts it on the page and takes it away again, so often. */
  function comeAndGo(html, times) {
    return page.evaluate(
      async ([text, count]) => {
        const main = document.querySelector('main');
        const template = document.createElement('template');
        template.innerHTML = text;
        for (let i = 0; i < count; i += 1) {
          main.append(document.importNode(template.content, true));
          const element = main.querySelector('*');
          const own = element.localName.startsWith('cairn-') ? element : element.querySelector('*');
          await own.updateComplete;
          main.replaceChildren();
        }
      },
      [html, times],
    );
  }

  /** What the page holds once all that nobody needs is gone. */
  async function left() {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1100))); // patience has its timers
    for (let i = 0; i < 4; i += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name) => metrics.find((each) => each.name === name).value;
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }
});
