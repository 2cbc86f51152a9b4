/**
 * Answers that wait on a device, in real tabs of any engine: offline, after a reload, and with several
 * tabs open, they arrive once, under one id.
 */
import { readFile } from 'node:fs/promises';

import { expect } from 'chai';

import { contents } from './cdn/contents.mjs';
import { serve } from './cdn/served.mjs';
import { engine, openEngine } from './engines/engines.mjs';
import { watchingInside } from './engines/watch.mjs';

describe(`answers that wait on this device (${engine})`, () => {
  let site, browser, tab, other;
  /** What the server does with an attempt, and the ids of those that it has stored, in their order. */
  let server, stored;
  let key = 0;

  const stores = (request, response) => {
    stored.push(request.headers['idempotency-key']);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
  };
  const cuts = (request) => request.socket.destroy();

  before(async () => {
    site = await serve(await contents());
    browser = await openEngine(site.origin);
    tab = await browser.newPage();
    other = await browser.newPage();
    const visit = new URL('delivery/visit.mjs', import.meta.url);
    site.put('/visit.js', { body: await readFile(visit, 'utf8') });
    site.put('/watch.js', { body: watchingInside });
    site.put('/run.js', { body: running });
    site.put('/', {
      body: `<!doctype html><html lang="en"><head><title>Host</title><script src="/watch.js"></script>
        <link rel="icon" href="data:,"></head><body><main></main>
        <script type="module" src="/run.js"></script></body></html>`,
    });
    site.put('/keep', (request, response) => server(request, response));
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  beforeEach(() => {
    key += 1;
    [server, stored] = [cuts, []];
  });

  it('are sent when the internet is back', async () => {
    await open(tab);
    const id = await submitsInVain(tab);
    server = stores;
    await tab.evaluate(() => void dispatchEvent(new Event('online')));
    await tab.waitFor(() => globalThis.told.includes('cairn-sent'));
    expect(stored).to.deep.equal([id]);
    expect(await says(tab, 'Your answers have been sent')).to.equal(true);
  });

  it('are sent on the next visit, when the page was left', async () => {
    await open(tab);
    const id = await submitsInVain(tab);
    await tab.goto(`${site.origin}/watch.js`);
    server = stores;
    await open(tab);
    await tab.waitFor(() => globalThis.told.includes('cairn-sent'));
    expect(stored).to.deep.equal([id]);
  });

  it('are sent once more, under the same id, when the page was reloaded in the middle', async () => {
    await open(tab);
    const asked = new Promise((resolve) => (server = resolve)); // and nobody answers
    await tab.evaluate(() => void globalThis.begin());
    const { headers } = await asked;
    server = stores;
    await open(tab);
    await tab.waitFor(() => globalThis.told.includes('cairn-sent'));
    expect(stored).to.deep.equal([headers['idempotency-key']]);
  });

  it('are sent by one of two tabs that could', async () => {
    await open(other);
    await open(tab);
    const id = await submitsInVain(tab);
    server = stores;
    for (const each of [other, tab]) {
      await each.evaluate(() => void dispatchEvent(new Event('online')));
    }
    await tab.waitFor(() => globalThis.told.includes('cairn-sent'));
    expect(await says(tab, 'Your answers have been sent')).to.equal(true);
    await site.quiet();
    expect(stored).to.deep.equal([id]);
  });

  it('can be read by nobody who looks into what the browser keeps', async () => {
    await open(tab);
    await submitsInVain(tab);
    const kept = await tab.evaluate(() => globalThis.all());
    expect(kept).to.match(/"line":/);
    expect(kept).not.to.match(/q1|calm-4/);
  });

  /** Opens the site with a queue of its own for each test. */
  async function open(page) {
    await page.goto(`${site.origin}/?key=${key}`);
    await page.waitFor(() => 'begin' in globalThis);
  }

  /** Sends while nothing arrives. Returns the id of what waits then. */
  async function submitsInVain(page) {
    const { became, id } = await page.evaluate(() => globalThis.begin());
    expect(became).to.equal('rejected');
    expect(await says(page, 'waiting to be sent')).to.equal(true);
    return id;
  }

  const says = (page, words) => page.evaluate((each) => globalThis.says(each), words);
});

/** The page's own script. */
const running = `
  import { postTo } from '/cairn/post-to.js';
  import { queued } from '/cairn/queue.js';
  import { visit } from '/visit.js';
  const key = new URLSearchParams(location.search).get('key');
  let shown;
  globalThis.told = [];
  for (const type of ['cairn-sent', 'cairn-queued']) {
    document.addEventListener(type, () => told.push(type));
  }
  const keeps = queued(postTo('/keep'), { key });
  globalThis.begin = async () => {
    const { el, events } = (shown = await visit.atReview(keeps));
    const became = await visit.send(el);
    return { became, id: events[0].submissionId };
  };
  globalThis.says = (words) => visit.says(shown.el, words).then(() => true);
  globalThis.all = async () => {
    const databases = await indexedDB.databases();
    const kept = await Promise.all(databases.map(({ name }) => new Promise((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        const db = opening.result;
        const names = [...db.objectStoreNames];
        const all = db.transaction(names).objectStore(names[0]).getAll();
        all.onsuccess = () => { db.close(); resolve(all.result); };
      };
    })));
    return JSON.stringify([kept, { ...localStorage }, { ...sessionStorage }]);
  };
`;
