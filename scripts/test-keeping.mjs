/**
 * What stays on a device where a page asks for it: a draft in the tab, what waits to be sent, and what is
 * left after somebody has left quickly.
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { expect } from 'chai';

import { contents } from './cdn/contents.mjs';
import { serve } from './cdn/served.mjs';
import { engine, openEngine } from './engines/engines.mjs';
import { watching } from './engines/watch.mjs';
import { kept, overhearing } from './recorders/kept.mjs';
import { keepingRoots, person } from './recorders/person.mjs';

const canary = 'Zyxwcanary';

const script = `
  import { keepDraft } from '/cairn/draft.js';
  import { queued } from '/cairn/queue.js';
  import '/cairn/goals.js';
  import '/cairn/quick-exit.js';
  const goals = document.querySelector('cairn-goals');
  const offline = (event) => event.respondWith(Promise.reject(new TypeError('offline')));
  goals.addEventListener('cairn-submit', queued(offline, { key: 'test' }));
  goals.addEventListener('cairn-queued', () => (globalThis.isQueued = true));
  keepDraft(goals, { key: 'test' });
  globalThis.isReady = true;
`;

describe(`what stays on a device (${engine})`, function () {
  let site, browser, page;

  before(async function () {
    this.timeout(120_000);
    site = await serve(await contents());
    site.put('/first.js', { body: `${watching} ${overhearing} ${keepingRoots}` });
    site.put('/page.js', { body: script });
    const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
      <link rel="icon" href="data:,"><script src="/first.js"></script>`;
    site.put('/', {
      body: `${head}<cairn-goals by="young-person"></cairn-goals>
        <cairn-quick-exit href="https://elsewhere.example.org/"></cairn-quick-exit>
        <script type="module" src="/page.js"></script>`,
    });
    site.put('/empty', { body: head });
    browser = await openEngine(site.origin);
    page = await browser.newPage();
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens the page, and types a goal. */
  async function begin() {
    await page.goto(`${site.origin}/`);
    await page.waitFor(() => globalThis.isReady);
    await person(page).fillIn('cairn-goals', canary, 2);
    await page.waitFor(
      (text) => JSON.stringify(document.querySelector('cairn-goals').session)?.includes(text),
      canary,
    );
  }

  async function places() {
    const all = await page.evaluate(kept);
    return Object.keys(all).filter((place) => all[place].includes(canary));
  }

  it('would be noticed wherever it was', async () => {
    await page.goto(`${site.origin}/empty`);
    await page.evaluate(keepEverywhere, canary);
    const all = await page.evaluate(kept);
    expect(await places()).to.deep.equal(Object.keys(all));
    await page.goto(`${site.origin}/empty`);
    await page.evaluate(forgetEverywhere);
    expect(await places()).to.deep.equal([]);
  });

  it('is, with a draft, in the tab’s storage as plain text, and nowhere else', async () => {
    await begin();
    expect(await places()).to.deep.equal(['sessionStorage']);
  });

  it('is, once it waits to be sent, encrypted, and in no draft', async () => {
    await page.evaluate(async () => {
      const goals = document.querySelector('cairn-goals');
      goals.session = { ...goals.session, status: 'reviewing' };
      await goals.updateComplete;
      void goals.submit();
    });
    await page.waitFor(() => globalThis.isQueued);
    const { IndexedDB } = await page.evaluate(kept);
    expect(IndexedDB.length, 'what waits').to.be.above(100);
    expect(await places()).to.deep.equal([]);
  });

  it('is gone where somebody left quickly', async () => {
    await page.evaluate(() => globalThis.sessionStorage.clear());
    await begin();
    expect(await places()).to.deep.equal(['sessionStorage']);
    await page.evaluate(() => document.querySelector('cairn-quick-exit').exit()).catch(() => {});
    await sleep(1000); // the way out leads nowhere here, and takes a moment to
    await page.goto(`${site.origin}/empty`);
    expect(await places()).to.deep.equal([]);
    expect(site.asked.filter((each) => each.includes(canary))).to.deep.equal([]);
  });
});

/** Runs in a page. */
async function keepEverywhere(text) {
  globalThis.localStorage.setItem('text', text);
  globalThis.sessionStorage.setItem('text', text);
  document.cookie = `text=${text}`;
  document.title = text;
  globalThis.history.replaceState({ text }, '', `#${text}`);
  globalThis.name = text;
  globalThis.performance.mark(text);
  console.log(text);
  document.body.dataset.text = text;
  new globalThis.BroadcastChannel('test').postMessage({ text });
  const cache = await globalThis.caches.open('test');
  await cache.put('/somewhere', new globalThis.Response(text));
  const opening = globalThis.indexedDB.open('test', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('test');
  await new Promise((done) => (opening.onsuccess = done));
  const saving = opening.result.transaction('test', 'readwrite').objectStore('test');
  await new Promise((done) => (saving.put({ deep: [text] }, 1).onsuccess = done));
  opening.result.close();
}

/** Runs in a page: of what is still there on the next page. */
async function forgetEverywhere() {
  globalThis.localStorage.clear();
  globalThis.sessionStorage.clear();
  document.cookie = 'text=; max-age=0';
  globalThis.name = '';
  await globalThis.caches.delete('test');
  await new Promise((done) => (globalThis.indexedDB.deleteDatabase('test').onsuccess = done));
}
