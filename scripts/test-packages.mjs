/**
 * What npm would publish, as people get it: packed, judged by publint and are-the-types-wrong, put
 * into a project outside this repository, bundled, and opened in a browser. Run by mocha.
 *
 * By `npm run test:packages`, what they depend on comes from the registry, and webpack bundles them
 * too.
 */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from 'chai';
import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from './browser.mjs';
import { strict, serve } from './cdn/served.mjs';
import { bundleWith, bundlers } from './packages/bundled.mjs';
import { publintFindings, typeFindings } from './packages/judged.mjs';
import { install, installOffline, pack } from './packages/packed.mjs';

const isWhole = process.env.npm_lifecycle_event === 'test:packages';

/** The script of a page, as the guides have it. */
const script = `
  import '@cairnkit/elements/questionnaire.js';
  import { postTo } from '@cairnkit/elements/post-to.js';
  import { register } from '@cairnkit/engine/catalogue.js';
  import phq9 from '@cairnkit/instruments/phq-9.js';
  register(phq9);
  document.querySelector('cairn-questionnaire').addEventListener('cairn-submit', postTo('/api'));
`;

/** What a page loads that does one thing only, and what must then not be in it. */
const shakes = {
  'scoring takes no schema library, no DOM and no measure of another family': {
    code: `import { scoreAll } from '@cairnkit/engine/scorer.js';
      import phq9 from '@cairnkit/instruments/phq-9.js';
      console.log(scoreAll(phq9, {}));`,
    without: ['_zod', 'customElements', 'My worries overwhelm me', 'litHtmlVersions'],
    most: 40_000,
  },
  'an element takes no schema library and no measure at once': {
    code: `import '@cairnkit/elements/questionnaire.js';`,
    without: ['_zod', 'Little interest'],
    most: 60_000,
  },
  'what is imported and not used is left out': {
    code: `import phq9 from '@cairnkit/instruments/phq-9.js';
      import { parseMeasure } from '@cairnkit/engine/parse.js';
      console.log('nothing');`,
    without: ['Little interest'],
    most: 40_000,
  },
};

describe('the packages', () => {
  let folder, packed, browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cairn-packages-'));
    packed = pack(join(folder, 'tarballs'));
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    if (isWhole) install(packed, folder, 'webpack@5');
    else installOffline(packed, folder);
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  });

  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('have nothing that publint complains of', async () => {
    for (const each of packed) expect(await publintFindings(each), each.name).to.deep.equal([]);
  });

  it('have types that are right for whoever can import them', async () => {
    for (const each of packed) expect(await typeFindings(each), each.name).to.deep.equal([]);
  });

  it('hold no tests, no records of tools and no secrets', () => {
    for (const { name, files } of packed) {
      const strange = files.filter((file) =>
        /\.(test|examples)\.|(^|\/)testing\/|tsbuildinfo|(^|\/)\.(?!well-known)|\.(pem|key)$/.test(
          file,
        ),
      );
      expect(strange, name).to.deep.equal([]);
    }
  });

  for (const [what, { code, without, most }] of Object.entries(shakes)) {
    it(`let bundlers leave out what a page does not use: ${what}`, async () => {
      for (const name of ['rolldown', 'esbuild']) {
        const out = await bundleWith(name, folder, code, what.replaceAll(/\W+/g, '-'));
        const entry = await readFile(join(out, await entryIn(out)), 'utf8');
        const text = await atOnce(out, entry);
        for (const word of without) expect(text.includes(word), `${name}: ${word}`).to.equal(false);
        expect(text.length, name).to.be.below(most);
      }
    });
  }

  for (const name of Object.keys(bundlers)) {
    if (name === 'webpack' && !isWhole) continue;
    it(`work bundled by ${name}, under a strict policy`, async () => {
      const out = await bundleWith(name, folder, script);
      const files = new Map();
      for (const file of await readdir(out, { recursive: true, withFileTypes: true })) {
        if (!file.isFile()) continue;
        const path = join(file.parentPath ?? file.path, file.name);
        files.set(path.slice(out.length + 1).replaceAll('\\', '/'), await readFile(path));
      }
      const site = await serve(files);
      const page = await browser.newPage();
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.addInitScript(() => (globalThis[Symbol.for('cairn.roots')] = 'open'));
      site.put('/', {
        // Lit’s own policy: the name is ours in the files for pages without a build step only.
        headers: { 'content-security-policy': strict.replace('types cairn', 'types lit-html') },
        body: `<!doctype html><title>A page</title>
          <cairn-questionnaire measure="phq-9"></cairn-questionnaire>
          <script type="module" src="/cairn/${await entryIn(out)}"></script>`,
      });
      try {
        await page.goto(site.origin);
        await page.getByText('Question 1 of 9').waitFor();
        expect(said).to.deep.equal([]);
      } finally {
        await page.close();
        site.close();
      }
    });
  }
});

async function entryIn(out) {
  const names = await readdir(out);
  return names.find((name) => name.endsWith('page.js')) ?? names.find((name) => /\.js$/.test(name));
}

/** A script with what it imports statically, and so on: what a page loads at once. */
async function atOnce(out, text, seen = new Set()) {
  let all = text;
  for (const [, name] of text.matchAll(/(?:from|import)\s?["']\.\/([^"']+)["']/g)) {
    if (seen.has(name)) continue;
    seen.add(name);
    all += await atOnce(out, await readFile(join(out, name), 'utf8'), seen);
  }
  return all;
}
