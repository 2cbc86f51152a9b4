/**
 * Real session recorders, and a model of a tag manager, on a page with every element: whatever somebody
 * types or chooses in them is in no buffer, no storage, no address and no request.
 */
import { join } from 'node:path';

import { expect } from 'chai';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';

import { browserFlags, findBrowser } from './browser.mjs';
import { contents } from './cdn/contents.mjs';
import { serve } from './cdn/served.mjs';
import { script, tags, widgets } from './hostile/widgets.mjs';
import { installIn } from './install-in.mjs';
import { person } from './recorders/person.mjs';
import { root } from './root.mjs';

const folder = join(root, 'scripts/recorders/recorders');
const recorders = ['rrweb', 'Clarity', 'Sentry', 'PostHog', 'a tag manager'];
const canary = 'Zyxwcanary';
const control = 'Plaincanary';

describe('what is told to an element', function () {
  let site, browser, page, somebody, buffers;
  const [asked, said] = [[], []];

  before(async () => {
    if (!installIn(folder, 'Installing session recorders, to test with them.')) {
      throw new Error(`npm could not install what ${folder} asks for. Is its registry there?`);
    }
    site = await serve(await contents());
    site.put('/recorders.js', { body: await bundled() });
    site.put('/page.js', { body: script });
    site.put('/', {
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
        <script src="/recorders.js"></script><main>
        <form><label>Plain <input id="plain" name="plain"></label><button type="button">Plain</button></form>
        ${widgets.join('\n')}</main><script type="module" src="/page.js"></script>`,
    });
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [...browserFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`${site.origin}/`);
    await page.waitForFunction(() => globalThis.hasAllOfOurs && globalThis.isRecording);
    await page.click('#plain');
    await page.keyboard.type(control);
    await page.click('form button');

    somebody = person(page, await page.context().newCDPSession(page));
    for (const tag of tags.filter((each) => each !== 'cairn-quick-exit')) {
      await somebody.fillIn(tag, canary);
    }
    await page.evaluate(() => globalThis.scrape());
    await page.waitForTimeout(1500); // recorders send what they have every second or less
    buffers = await page.evaluate(() => globalThis.buffers);
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  it('was told: texts were typed and answers chosen, and the elements have them', async () => {
    expect([...somebody.typed]).to.include.members(['cairn-goals', 'cairn-school-finder']);
    expect(somebody.chosen.size).to.be.above(8);
    const sessions = await page.evaluate((names) => {
      return JSON.stringify(names.map((name) => document.querySelector(name).session));
    }, tags);
    expect(sessions).to.include(canary);
    expect(sessions).to.match(/"q1":[0-3]/);
  });

  it('would be noticed: they record what is told to a plain field', () => {
    for (const name of ['rrweb', 'Sentry', 'a tag manager']) {
      expect(buffers[name].join(), name).to.include(control);
    }
    // These two leave out what is typed into any field, and record the rest.
    expect(buffers.Clarity).not.to.deep.equal([]);
    expect(buffers.PostHog.join()).to.include('$autocapture');
  });

  for (const name of recorders) {
    it(`is not seen by ${name}`, () => {
      const all = buffers[name].join('\n');
      expect(all.includes(canary), 'what was typed').to.equal(false);
      const answers = [...somebody.chosen].filter(({ length }) => length > 7);
      expect(answers.filter((answer) => all.includes(answer))).to.deep.equal([]);
    });
  }

  it('is seen by whoever listens to keys at the window: that is the limit, and docs say so', () => {
    expect(buffers.keys.join('')).to.include(canary);
  });

  it('is in no request, and nothing is asked of anybody else', () => {
    expect(asked.filter((each) => each.includes(canary))).to.deep.equal([]);
    const elsewhere = asked.filter((each) => !each.startsWith(site.origin));
    expect(elsewhere.filter((each) => !/^(data|blob):/.test(each))).to.deep.equal([]);
  });

  it('is in no storage, address, title, history or console', async () => {
    const kept = await page.evaluate(async () => {
      const databases = await globalThis.indexedDB.databases();
      const stores = [
        { ...globalThis.localStorage },
        { ...globalThis.sessionStorage },
        document.cookie,
        databases,
      ];
      const place = [location.href, document.title, history.state, await globalThis.caches.keys()];
      return JSON.stringify([stores, place, document.documentElement.outerHTML]);
    });
    expect(kept.includes(canary)).to.equal(false);
    expect(said.filter((each) => each.includes(canary))).to.deep.equal([]);
  });
});

/** The page's recorders as one script, from the packages that npm has. */
async function bundled() {
  const bundle = await rolldown({
    input: join(root, 'scripts/recorders/page.mjs'),
    resolve: { modules: ['node_modules', join(folder, 'node_modules')] },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
  return output[0].code;
}
