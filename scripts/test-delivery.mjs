/**
 * Thirty things that can become of answers, on pages that are against it, in any engine: each time they
 * arrive once, or are kept and the person is told what is true.
 */
import { readFile } from 'node:fs/promises';

import { expect } from 'chai';

import { contents } from './cdn/contents.mjs';
import { serve } from './cdn/served.mjs';
import { pages } from './delivery/pages.mjs';
import { scenarios } from './delivery/scenarios.mjs';
import { engine, openEngine } from './engines/engines.mjs';
import { watchingInside } from './engines/watch.mjs';

describe(`what becomes of answers (${engine})`, () => {
  let site, browser, page;

  before(async () => {
    site = await serve(await contents());
    browser = await openEngine(site.origin);
    page = await browser.newPage();
    for (const name of ['scenarios', 'visit']) {
      const file = new URL(`delivery/${name}.mjs`, import.meta.url);
      site.put(`/${name}.js`, { body: await readFile(file, 'utf8') });
    }
    site.put('/watch.js', { body: watchingInside });
    site.put('/run.js', { body: running });
    site.put('/answers/200', {
      body: '{"ok":true}',
      headers: { 'content-type': 'application/json' },
    });
    site.put('/answers/500', { status: 500, body: '' });
    site.put('/answers/moved', { status: 303, headers: { location: '/log-in' }, body: '' });
    site.put('/log-in', { body: '<h1>Log in</h1>' });
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const [name, where] of Object.entries(pages)) {
    describe(`on a page with ${name}`, () => {
      before(() => open(where));

      it('is tried on such a page', async () => {
        expect(await page.evaluate(where.isSo)).to.equal(true);
      });

      for (const scenario of Object.keys(scenarios)) {
        it(scenario, async () => {
          expect(await page.evaluate((each) => globalThis.run(each), scenario)).to.equal(
            'as it should be',
          );
        });
      }

      it('has told the console of nothing wrong', async () => {
        const said = await page.evaluate(() => globalThis.said);
        expect(said.filter((each) => !/^uncaught: .*broken/.test(each))).to.deep.equal([]);
      });
    });
  }

  async function open({ code = '', policy, host = site.origin, main = '<main></main>' }) {
    site.put('/host.js', { body: code });
    site.put('/', {
      headers: policy && { 'content-security-policy': policy },
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
        <script src="/watch.js"></script><script src="/host.js"></script></head>
        <body>${main}<script type="module" src="/run.js"></script></body></html>`,
    });
    await page.goto(`${host}/`);
    await page.waitFor(() => 'run' in globalThis);
  }
});

/** The page's own script: runs a scenario by its name, and says what came of it. */
const running = `
  import { scenarios } from '/scenarios.js';
  import { visit } from '/visit.js';
  globalThis.run = async (name) => {
    try {
      await scenarios[name](visit);
      return 'as it should be';
    } catch (error) {
      return String(error);
    }
  };
`;
