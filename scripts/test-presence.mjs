/**
 * What an element does to the page while it is there, and how it comes to be there: for every element. It
 * listens to little, keeps nobody from leaving, is forgotten once it is removed, and is the same
 * however it came.
 */
import { expect } from 'chai';
import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from './browser.mjs';
import { contents } from './cdn/contents.mjs';
import { serve } from './cdn/served.mjs';
import { script, tags, widgets } from './hostile/widgets.mjs';

/** Listeners of the whole page that cost something with every event, or keep it out of the cache. */
const costly = [
  ...['beforeunload', 'unload', 'scroll', 'wheel', 'touchstart', 'touchmove', 'pointermove'],
  ...['mousemove', 'mouseover', 'resize', 'input', 'click', 'focusin', 'keydown', 'keyup'],
];

/** What Playwright listens to, once each. */
const playwrights = [
  ...['__playwright_global_listeners_check__', 'auxclick', 'click', 'contextmenu', 'dblclick'],
  ...['mousedown', 'mousemove', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchcancel', 'touchend', 'touchstart'],
];

describe('an element on a page', () => {
  let site, browser, page, devtools, said;

  before(async () => {
    site = await serve(await contents());
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [...browserFlags, '--js-flags=--expose-gc'],
    });
    site.put('/page.js', { body: script });
    site.put('/empty', { body: host('', '') });
    site.put('/none', { body: host('') });
    for (const [i, tag] of tags.entries()) site.put(`/${tag}`, { body: host(widgets[i]) });
    site.put('/all', { body: host(widgets.join('\n')) });
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
  });

  afterEach(async () => {
    await page.close();
    expect(said).to.deep.equal([]);
  });

  for (const tag of tags) {
    it(`listens to nothing costly, and to nothing once it is gone: <${tag}>`, async () => {
      await open(`/${tag}`);
      const there = await listeners();
      // Three presses of a key lead out, and no question whether somebody wants to: each has to be heard.
      const own =
        tag === 'cairn-quick-exit' ? ['keydown', 'keyup', 'pointerdown', 'beforeunload'] : [];
      const wrong = there.filter((type) => costly.includes(type) && !own.includes(type));
      expect(wrong).to.deep.equal([]);
      await page.evaluate(() => document.querySelector('main').replaceChildren());
      // That nobody is asked has to be said before others are there to ask, and once for the page.
      const gone = (await listeners()).filter((type) => !own.includes(type));
      await open('/none');
      expect(gone, 'of the element').to.deep.equal(await listeners());
    });

    it(`is forgotten once it is removed: <${tag}>`, async () => {
      await open(`/${tag}`);
      const html = widgets[tags.indexOf(tag)];
      await page.evaluate(fiftyGone, html);
      await page.waitForTimeout(1200); // patience has its timers
      for (let i = 0; i < 4; i += 1) await devtools.send('HeapProfiler.collectGarbage');
      const left = await page.evaluate(
        () => globalThis.removed.filter((each) => each.deref()).length,
      );
      expect(left).to.be.most(1);
    });

    it(`is the same from a clone, a template, another document, and late: <${tag}>`, async () => {
      await open(`/${tag}`);
      const html = widgets[tags.indexOf(tag)];
      const heights = await page.evaluate(ways, [html, tag]);
      for (const [way, height] of Object.entries(heights)) {
        expect(height, way).to.equal(heights.parsed);
      }
    });
  }

  it('asks before somebody leaves while answers are on their way, and not before or after', async () => {
    await open('/cairn-questionnaire');
    expect(await listeners()).to.not.include('beforeunload');
    await page.evaluate(async () => {
      const form = document.querySelector('cairn-questionnaire');
      const answers = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`q${i + 1}`, 0]));
      form.session = { form: 'phq-9@1.0.0', status: 'reviewing', answers };
      await form.updateComplete;
      const receipt = new Promise((arrive) => (globalThis.arrive = arrive));
      form.addEventListener('cairn-submit', (event) => event.respondWith(receipt));
      globalThis.sending = form.submit();
      await form.updateComplete;
    });
    expect(await listeners()).to.include('beforeunload');
    await page.evaluate(async () => {
      globalThis.arrive({ ok: true });
      await globalThis.sending;
    });
    expect(await listeners()).to.not.include('beforeunload');
  });

  it('bears a second copy of everything: nothing is defined twice, and all works', async () => {
    await open('/all');
    const { before, after } = await page.evaluate(secondCopy, tags);
    expect(after).to.deep.equal(before);
  });

  async function open(path) {
    await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => globalThis.hasAllOfOurs);
  }

  /** What the window and the document listen to, in the order of the names. */
  async function listeners() {
    const types = await Promise.all(['window', 'document'].map(listenersOf));
    const rest = [...playwrights];
    return types
      .flat()
      .sort()
      .filter((type) => {
        const at = rest.indexOf(type);
        if (at >= 0) rest.splice(at, 1);
        return at < 0;
      });
  }

  async function listenersOf(expression) {
    const { result } = await devtools.send('Runtime.evaluate', { expression });
    const { objectId } = result;
    const found = await devtools.send('DOMDebugger.getEventListeners', { objectId });
    return found.listeners.map(({ type }) => type);
  }
});

function host(html, code = '<script type="module" src="/page.js"></script>') {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
    <link rel="icon" href="data:,">${code}<main>${html}</main>`;
}

/** Runs in a page. */
async function fiftyGone(html) {
  const main = document.querySelector('main');
  const template = document.createElement('template');
  template.innerHTML = html;
  globalThis.removed = [];
  for (let i = 0; i < 50; i += 1) {
    main.replaceChildren(document.importNode(template.content, true));
    const all = [...main.querySelectorAll('*')];
    const own = all.find(({ localName }) => localName.startsWith('cairn-'));
    await own.updateComplete;
    globalThis.removed.push(new WeakRef(own));
  }
  main.replaceChildren();
}

/** Runs in a page: how high an element is, by how it came there. */
async function ways([html, tag]) {
  const main = document.querySelector('main');
  const parsed = () => {
    const range = document.createRange();
    range.selectNodeContents(main);
    return range.createContextualFragment(html).firstElementChild;
  };
  const made = {
    parsed,
    clone: () => parsed().cloneNode(true),
    template: () => {
      const template = document.createElement('template');
      template.innerHTML = html;
      return document.importNode(template.content, true).firstElementChild;
    },
    adopted: () => {
      const other = new DOMParser().parseFromString(html, 'text/html');
      return document.adoptNode(other.body.firstElementChild);
    },
    late: () => {
      const template = document.createElement('template');
      template.innerHTML = html;
      const node = template.content.firstElementChild; // its document knows no elements
      main.replaceChildren(node); // and is left for one that does
      return node;
    },
  };
  const heights = {};
  for (const [way, make] of Object.entries(made)) {
    main.replaceChildren(make());
    const own = main.querySelector(tag);
    for (let i = 0; i < 5; i += 1) {
      await own.updateComplete;
      await new Promise((done) => setTimeout(done, 100));
    }
    heights[way] = Math.round(own.getBoundingClientRect().height);
  }
  return heights;
}

/** Runs in a page: the classes of all tags, before and after their doors are loaded from elsewhere. */
async function secondCopy(all) {
  const classes = () => all.map((tag) => globalThis.customElements.get(tag));
  const heights = () => all.map((tag) => document.querySelector(tag).offsetHeight);
  const [first, before] = [classes(), heights()];
  await Promise.all(all.map((tag) => import(`/copy/${tag.slice(6)}.js`)));
  const isSame = classes().every((each, i) => each === first[i]);
  return { before: [true, ...before], after: [isSame, ...heights()] };
}
