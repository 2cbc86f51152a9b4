/**
 * Texts that run something wherever they are taken for markup, code or an address, in every string of
 * every definition, in every element that shows it. Nothing may run; the texts are to be read.
 */
import { expect } from 'chai';
import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from './browser.mjs';
import { contents } from './cdn/contents.mjs';
import { serve, strict } from './cdn/served.mjs';
import { payloads } from './sinks/payloads.mjs';
import { shown } from './sinks/shown.mjs';
import { stations } from './sinks/stations.mjs';

/** Of what our elements are made. Whatever else appears came out of a text. */
const ours = (
  'a abbr b bdi br button caption circle clippath clipPath dd defs details desc dfn div dl dt ' +
  'em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 header hr input label legend li ' +
  'line nav ol optgroup option output p path pattern polygon polyline progress rect section ' +
  'select slot small span strong style sub summary sup svg table tbody td text textarea th ' +
  'thead time title tr tspan ul cairn-urgent-help cairn-school-finder cairn-term ' +
  'cairn-quick-exit cairn-questionnaire cairn-result'
).split(' ');

/** Where links may lead: out by the schemes that definitions may have, or within the element. */
const links = '^(https://|tel:|sms:|mailto:[^?&]*$|#[\\w-]+$)';

const doors = [
  ...['questionnaire', 'result', 'goals', 'goal-chart', 'score-chart', 'eligibility', 'referral'],
  ...['school-finder', 'urgent-help', 'glossary', 'term', 'battery', 'waiting', 'quick-exit'],
];

describe('a hostile text in every string of a definition', function () {
  let site, browser, page, said;
  const counts = new Map();

  before(async () => {
    site = await serve(await contents());
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [...browserFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    page = await browser.newPage();
    await page.addInitScript(() => {
      globalThis[Symbol.for('cairn.roots')] = 'open';
      globalThis.hits = 0;
      globalThis.hit = () => (globalThis.hits += 1);
    });
    // A text as `src` leads nowhere; and it is this test that writes JSON into an element's script.
    const own = /status of 404|This script element was modified/;
    page.on('console', (message) => {
      if (!own.test(message.text())) said.push(`console: ${message.text().slice(0, 300)}`);
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    page.on('dialog', (dialog) => said.push('a dialog') && dialog.dismiss());
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) said.push(`asked for ${request.url()}`);
    });
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) said.push('a frame');
    });
    site.put('/page.js', {
      body: `import { register } from '/cairn/engine/catalogue.js';
        import phq9 from '/cairn/instruments/phq-9.js';
        register(phq9);
        await Promise.all(${JSON.stringify(doors)}.map((door) => import('/cairn/' + door + '.js')));
        globalThis.isReady = true;`,
    });
    // Reported and not enforced: what a strict page would refuse is to run here, and be counted.
    site.put('/', {
      headers: { 'content-security-policy-report-only': strict },
      body: `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="/page.js">
        <main></main><script type="module" src="/page.js"></script>`,
    });
    said = [];
    await page.goto(`${site.origin}/`);
    await page.waitForFunction(() => globalThis.isReady);
    await page.evaluate((all) => void (globalThis.stations = all), stations);
    said = [];
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  const show = (text, turn) => page.evaluate(shown, { text, turn, ours, links });
  const hits = () => page.evaluate(() => globalThis.hits);

  it('would be noticed if one ran', async () => {
    await page.evaluate(() => {
      document.querySelector('main').setHTMLUnsafe('<img src=x onerror=hit()>');
    });
    await page.waitForFunction(() => globalThis.hits > 0);
    expect(said).not.to.deep.equal([]);
    await page.evaluate(() => (globalThis.hits = 0));
    said = [];
  });

  const atOnce = 20;
  for (let from = 0; from < payloads.length; from += atOnce) {
    const some = payloads.slice(from, from + atOnce);
    it(`is shown and runs nothing: ${from} to ${from + some.length - 1} of our list`, async () => {
      const found = [];
      for (const [i, text] of some.entries()) {
        const { complaints, seen } = await show(text, from + i);
        found.push(...complaints.map((each) => `${JSON.stringify(text)}: ${each}`));
        for (const tag of seen) counts.set(tag, (counts.get(tag) ?? 0) + 1);
      }
      expect(found.join('\n')).to.equal('');
      expect(await hits()).to.equal(0);
      expect(said.join('\n')).to.equal('');
      expect(page.url()).to.equal(`${site.origin}/`);
    });
  }

  it('is there to be read, in every element', () => {
    const all = stations.filter(({ property }) => property).map(({ tag }) => tag);
    expect(all.filter((tag) => !(counts.get(tag) >= payloads.length / 3))).to.deep.equal([]);
  });
});
