/**
 * Nothing leaves the page: every element at once, a questionnaire that is filled in, and a record of
 * whatever the browser asks for and keeps. Run by mocha; `docs/evidence/network.md` tells of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'chai';
import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from './browser.mjs';
import { readManifest } from './manifest/read.mjs';
import { root } from './root.mjs';
import { siteForSamples } from './samples/shown.mjs';

const manifest = readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8');
const tags = readManifest(JSON.parse(manifest)).map(({ tag }) => tag);
const set = {
  'cairn-questionnaire': 'measure="gad-2"',
  'cairn-result': 'measure="gad-2"',
  'cairn-eligibility': 'service="stockport"',
  'cairn-referral': 'form="stockport-young-person"',
  'cairn-glossary': 'glossary="jargon"',
};

describe('a page with every element of ours', () => {
  let browser, served, context, page, asked;

  before(async () => {
    served = await siteForSamples();
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    context = await browser.newContext();
    page = await context.newPage();
    asked = [];
    context.on('request', (request) => asked.push(request));
    await page.addInitScript(() => {
      globalThis[Symbol.for('cairn.roots')] = 'open';
      globalThis.opened = [];
      for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker']) {
        globalThis[name] = class {
          constructor() {
            globalThis.opened.push(name);
          }
        };
      }
      globalThis.navigator.sendBeacon = () => globalThis.opened.push('sendBeacon');
    });
    const body = tags.map((tag) => `<${tag} ${set[tag] ?? ''}></${tag}>`).join('');
    served.site.put('/', {
      body: `<!doctype html><html lang="en"><title>A page</title>${body}
        <script type="module" src="/cairn/cairn.js"></script>`,
    });
    await page.goto(served.site.origin, { waitUntil: 'networkidle' });
    const form = page.locator('cairn-questionnaire');
    for (const answer of ['Several days', 'Nearly every day']) {
      await form.getByText(answer).click();
      await form.getByRole('button', { name: 'Continue' }).click();
    }
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByText(/not set up/).waitFor();
    await page.waitForTimeout(1_000); // what would be sent a moment later
  });

  after(async () => {
    await browser?.close();
    served?.site.close();
  });

  it(`has them all: ${tags.length}`, async () => {
    const missing = await page.evaluate(
      (names) => names.filter((name) => !customElements.get(name)),
      tags,
    );
    expect(missing).to.deep.equal([]);
  });

  it('asks its own site for files of ours, and nobody for anything else', () => {
    const strange = asked
      .filter((request) => request.url() !== `${served.site.origin}/`)
      .filter((request) => !request.url().startsWith(`${served.site.origin}/cairn/`))
      .filter((request) => !request.url().endsWith('/favicon.ico')) // the browser itself
      .map((request) => `${request.method()} ${request.url()}`);
    expect(strange).to.deep.equal([]);
    expect(asked.filter((request) => request.method() !== 'GET')).to.have.length(0);
    expect(served.site.posted).to.deep.equal([]);
  });

  it('puts nothing into the addresses that it asks for', () => {
    expect(asked.filter((request) => /[?#]/.test(request.url()))).to.have.length(0);
  });

  it('opens no socket, no worker and no beacon', async () => {
    expect(await page.evaluate(() => globalThis.opened)).to.deep.equal([]);
  });

  it('keeps nothing: no cookie, no storage, no database, no cache, no history', async () => {
    const kept = await page.evaluate(async () => ({
      local: globalThis.localStorage.length,
      session: globalThis.sessionStorage.length,
      databases: (await globalThis.indexedDB.databases()).length,
      caches: (await globalThis.caches?.keys())?.length ?? 0,
      history: history.length,
      address: location.search + location.hash,
    }));
    const nothing = { local: 0, session: 0, databases: 0, caches: 0, address: '' };
    expect(kept).to.deep.include(nothing);
    expect(kept.history).to.be.at.most(2); // about:blank, and the page
    expect(await context.cookies()).to.deep.equal([]);
  });
});
