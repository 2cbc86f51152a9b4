/**
 * Real session recorders, and a model of a tag manager, on a page with every element: whatever somebody
 * types or chooses in them is in no buffer, no storage, no address and no request.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { expect } from 'chai';
import { rolldown } from 'rolldown';

import { contents } from './cdn/contents.mjs';
import { serve } from './cdn/served.mjs';
import { engine, openEngine } from './engines/engines.mjs';
import { watching } from './engines/watch.mjs';
import { script, tags, widgets } from './hostile/widgets.mjs';
import { installIn } from './install-in.mjs';
import { kept, overhearing } from './recorders/kept.mjs';
import { keepingRoots, person } from './recorders/person.mjs';
import { root } from './root.mjs';

const folder = join(root, 'scripts/recorders/recorders');
const recorders = ['rrweb', 'Clarity', 'Sentry', 'PostHog', 'OpenReplay', 'a tag manager'];
const sessionRecording = {
  endpoint: '/s/',
  recordCanvas: true,
  canvasFps: 4,
  canvasQuality: '0.4',
};
/** What the servers of recorders would say: record everything. */
const answers = {
  '/flags/': { featureFlags: {}, sessionRecording, autocapture_opt_out: false },
  '/array/none/config': { sessionRecording, autocapture_opt_out: false },
  '/ingest/v1/web/start': {
    ...{ token: 'none', sessionID: '1', projectID: '1', userUUID: 'none', beaconSizeLimit: 1e6 },
    ...{ delay: 0, timestamp: 0, startTimestamp: 0, compressionThreshold: 1e6, conditions: [] },
    ...{ canvasEnabled: true, canvasFPS: 4, canvasQuality: 'medium', features: {} },
  },
};
const canary = 'Zyxwcanary';
const control = 'Plaincanary';

describe(`what is told to an element (${engine})`, function () {
  let site, browser, page, somebody, buffers;

  before(async function () {
    this.timeout(400_000); // WebKit's driver takes its time over every click
    if (!installIn(folder, 'Installing session recorders, to test with them.')) {
      throw new Error(`npm could not install what ${folder} asks for. Is its registry there?`);
    }
    site = await serve(await contents());
    site.put('/first.js', { body: `${watching} ${overhearing} ${keepingRoots}` });
    for (const [path, body] of Object.entries(answers))
      site.put(path, { body: JSON.stringify(body) });
    site.put('/recorders.js', { body: await bundled() });
    site.put('/page.js', { body: script });
    site.put('/', {
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
        <script src="/first.js"></script><script src="/recorders.js"></script><main>
        <form><label>Plain <input id="plain" name="plain"></label><button type="button">Plain</button></form>
        ${widgets.join('\n')}</main><script type="module" src="/page.js"></script>`,
    });
    browser = await openEngine(site.origin);
    page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(`${site.origin}/`);
    await page.waitFor(() => globalThis.hasAllOfOurs && globalThis.isRecording);
    for (const part of ['#plain', 'form button']) {
      const place = await page.evaluate(middle, part);
      await page.mouse.click(place.x, place.y);
      if (part === '#plain') await page.keyboard.type(control);
    }

    somebody = person(page);
    for (const tag of tags.filter((each) => each !== 'cairn-quick-exit')) {
      await somebody.fillIn(tag, canary);
    }
    await page.evaluate(() => globalThis.scrape());
    await sleep(1500); // recorders send what they have every second or less
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
    for (const name of ['rrweb', 'Sentry', 'PostHog', 'OpenReplay', 'a tag manager']) {
      expect(buffers[name].join(), name).to.include(control);
    }
    // It leaves out what is typed into any field, and records the rest.
    expect(buffers.Clarity).not.to.deep.equal([]);
    for (const event of ['$autocapture', '$snapshot']) {
      expect(buffers.PostHog.join()).to.include(event);
    }
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
    expect(site.asked.filter((each) => each.includes(canary))).to.deep.equal([]);
    expect(site.asked.filter((each) => !/^(GET|POST) \//.test(each))).to.deep.equal([]);
  });

  it('is in no storage, address, title, history, console, cache or message', async () => {
    const all = await page.evaluate(kept);
    expect(Object.keys(all).filter((place) => all[place].includes(canary))).to.deep.equal([]);
  });
});

/** Runs in the page: where the middle of something is. */
function middle(selector) {
  const { left, top, width, height } = document.querySelector(selector).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

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
