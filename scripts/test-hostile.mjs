/**
 * Every element on pages that are against it: resets, storms of styles, what sites really load, old
 * libraries, broken browsers, odd places. It must look as on a clean page, and be usable; nothing may
 * be thrown. `--grep` chooses.
 */
import { expect } from 'chai';
import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from './browser.mjs';
import { contents } from './cdn/contents.mjs';
import { serve } from './cdn/served.mjs';
import { bodies } from './hostile/bodies.mjs';
import { look } from './hostile/look.mjs';
import { realFiles } from './hostile/real.mjs';
import { extremes, scripts, taken } from './hostile/scripts.mjs';
import { squeezes, styles } from './hostile/styles.mjs';
import { script, tags, widgets } from './hostile/widgets.mjs';

describe('on a page that is against it, every element', function () {
  let site, browser, page, said, clean;
  const real = realFiles();

  before(async () => {
    site = await serve(await contents());
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [...browserFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    page = await context.newPage();
    await page.addInitScript(() => {
      globalThis[Symbol.for('cairn.roots')] = 'open';
    });
    page.on('console', (message) => {
      const isOfHost = /ERR_NAME_NOT_RESOLVED/.test(message.text()); // its own fonts
      if (message.type() === 'error' && !isOfHost) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    clean = await seen({});
    expect(wrongIn(clean, clean)).to.deep.equal([]); // else the pages below would prove nothing
    expect(said).to.deep.equal([]);
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const [name, css] of Object.entries({ ...styles, ...real.styles })) {
    it(`looks the same and can be used, with ${name}`, async () => {
      const found = await seen({ head: `<style>${css}</style>` });
      expect(wrongIn(found, clean)).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, code] of Object.entries({ ...scripts, ...real.scripts })) {
    it(`looks the same and can be used, with ${name}`, async () => {
      const found = await seen({ code });
      expect(wrongIn(found, clean)).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, where] of Object.entries(bodies)) {
    it(`looks the same and can be used, in ${name}`, async () => {
      expect(wrongIn(await seen(where), clean)).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, css] of Object.entries(squeezes)) {
    it(`can be used, with ${name}`, async () => {
      const found = await seen({ head: `<style>${css}</style>` });
      expect(complaintsIn(found)).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, code] of Object.entries(taken)) {
    it(`stands although others cannot, with ${name}`, async () => {
      const found = complaintsIn(await seen({ code })).join();
      expect(found).to.match(
        /^cairn-[a-z-]+ is no element of ours(,cairn-[a-z-]+ is no element of ours)*$/,
      );
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, code] of Object.entries(extremes)) {
    it(`can be used, with ${name}`, async () => {
      const found = await seen({ code });
      expect(complaintsIn(found)).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });
  }

  it('leaves its place to the fallback where not even Lit can run', async () => {
    // Lit writes to `Symbol` when it is loaded; a page that has frozen it gets no element.
    await open({ code: 'Object.freeze(Symbol);', body: '<cairn-goals>Call us.</cairn-goals>' });
    expect(await page.locator('cairn-goals').innerText()).to.equal('Call us.');
    expect(said).to.deep.equal([
      'uncaught: Cannot add property metadata, object is not extensible',
    ]);
  });

  /** What every element looks like on such a page, a moment after all of it has come. */
  async function seen(where) {
    await open(where);
    await page.waitForFunction(() => globalThis.hasAllOfOurs, undefined, { timeout: 20_000 });
    return page.evaluate(look, tags);
  }

  async function open({
    html = '<!doctype html><html lang="en">',
    head = '',
    code = '',
    body = '%',
  }) {
    said = [];
    site.put('/page.js', { body: script });
    site.put('/host.js', { body: code });
    site.put('/', {
      body: `${html}<head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
        <script src="${site.origin}/host.js"></script>${head}
        <script type="module" src="${site.origin}/page.js"></script></head>
        <body><main>${body.replace('%', widgets.join('\n'))}</main></body></html>`,
    });
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
  }
});

/** Complaints of a person, and what looks otherwise than on a clean page. */
function wrongIn(found, clean) {
  // A term is set like the words around it, and so is its meaning.
  const isolated = tags.filter((tag) => tag !== 'cairn-term');
  return [...complaintsIn(found), ...isolated.flatMap((tag) => drift(tag, found, clean))];
}

function complaintsIn(found) {
  return tags.flatMap((tag) => found[tag].seen.map((each) => `${tag} ${each}`));
}

/** The first node that looks otherwise, and in what. */
function drift(tag, found, clean) {
  const [now, before] = [found[tag].looks, clean[tag].looks];
  if (now.length !== before.length) return [`${tag} has ${now.length} nodes, not ${before.length}`];
  const at = now.findIndex((line, i) => line !== before[i]);
  if (at < 0) return [];
  const was = before[at].split('; ');
  const other = now[at].split('; ').filter((each, i) => each !== was[i]);
  return [`${tag} looks otherwise: ${was[0]} ${other.join('; ')}`];
}
