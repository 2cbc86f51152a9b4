/** The files for pages without a build step, as pages use them: in a browser, under a strict policy. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from './browser.mjs';
import { archive, contents, version } from './cdn/contents.mjs';
import { integrityOf } from './cdn/manifest.mjs';
import { serve, strict } from './cdn/served.mjs';
import { root } from './root.mjs';

/** What stays when an element does not come. */
const fallback = '<p>Call us on 01632 960000.</p>';
const phq9 = `<cairn-questionnaire measure="phq-9">${fallback}</cairn-questionnaire>`;

describe('the files for pages without a build step', () => {
  let files, manifest, site, browser, page, said;

  before(async () => {
    files = await contents();
    manifest = JSON.parse(text('manifest.json'));
    site = await serve(files);
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  beforeEach(async () => {
    site.reset();
    page = await browser.newPage();
    said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    await page.addInitScript(() => {
      globalThis[Symbol.for('cairn.roots')] = 'open';
    });
  });

  afterEach(() => page.close());

  it('are the same, byte by byte, whoever builds them next', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-cdn-'));
    try {
      const args = ['--conditions=source', '--import', 'tsx', 'scripts/build-cdn.mjs'];
      const { status } = spawnSync(process.execPath, [...args, '--out', folder], { cwd: root });
      expect(status).to.equal(0);
      const built = join(folder, version);
      const names = readdirSync(built, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(built, name)).isFile())
        .map((name) => name.replaceAll('\\', '/'));
      expect(names.sort()).to.deep.equal([...files.keys()].sort());
      for (const [name, bytes] of files) {
        expect(integrityOf(readFileSync(join(built, name))), name).to.equal(integrityOf(bytes));
      }
      const zip = readFileSync(join(folder, `cairn-${version}.zip`));
      expect(integrityOf(zip)).to.equal(integrityOf(archive(files)));
      const inside = unzipSync(zip, { filter: ({ name }) => name.endsWith('/cairn.js') });
      expect(integrityOf(inside[`cairn/${version}/cairn.js`])).to.equal(
        manifest.files['cairn.js'].integrity,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('say nothing of the machine that made them', () => {
    for (const name of files.keys()) {
      expect(text(name).includes(root), name).to.equal(false);
    }
  });

  it('have one Lit, and one policy for Trusted Types', () => {
    const scripts = [...files.keys()].filter((name) => name.endsWith('.js'));
    const having = (word) => scripts.filter((name) => text(name).includes(word));
    expect(having('litHtmlVersions')).to.have.length(1);
    expect(having('createPolicy')).to.have.length(1);
    expect(having('lit-html`')).to.deep.equal([]);
    expect(having('unsafeHTML')).to.deep.equal([]);
  });

  it('are all in the manifest, each with its hash and what it loads', () => {
    const told = Object.keys(manifest.files);
    const all = [...files.keys()].filter((name) => !/^(manifest|importmap)\.json$/.test(name));
    expect(told).to.deep.equal(all);
    for (const [name, { bytes, integrity, imports = [], later = [] }] of Object.entries(
      manifest.files,
    )) {
      expect(bytes, name).to.equal(files.get(name).length);
      expect(integrity, name).to.equal(integrityOf(files.get(name)));
      for (const other of [...imports, ...later]) expect(told, name).to.include(other);
    }
  });

  it('show what a page names under a strict policy with integrity, and load nothing else', async () => {
    await open(phq9);
    await page.getByText('Question 1 of 9').waitFor();
    expect(said).to.deep.equal([]);
    const loaded = site.log
      .filter((path) => path.startsWith('/cairn/'))
      .map((path) => path.slice(7));
    expect(loaded).to.include('instruments/phq-9.js').and.to.include('questionnaire.js');
    const unwanted = Object.values(manifest.definitions)
      .map(({ file }) => file)
      .concat(Object.values(manifest.elements));
    const wanted = ['instruments/phq-9.js', 'questionnaire.js'];
    expect(loaded.filter((name) => unwanted.includes(name)).sort()).to.deep.equal(wanted);
    expect(new Set(loaded).size, 'nothing twice').to.equal(loaded.length);
  });

  it('load nothing but the loader where no tag is', async () => {
    await open('<p>Nothing of ours here</p>');
    await page.waitForLoadState('networkidle');
    expect(site.log.filter((path) => path.startsWith('/cairn/'))).to.deep.equal([
      '/cairn/cairn.js',
      ...manifest.files['cairn.js'].imports.map((name) => `/cairn/${name}`),
    ]);
  });

  it('find tags that come later, also in open shadow roots, and in closed ones when told', async () => {
    await open('<div id="late"></div><div id="open"></div><div id="closed"></div>');
    await page.evaluate(async () => {
      const tag = (measure) => {
        const el = document.createElement('cairn-questionnaire');
        el.setAttribute('measure', measure);
        return el;
      };
      document.querySelector('#late').append(tag('gad-7'));
      const host = document.createElement('section');
      host.attachShadow({ mode: 'open' }).append(tag('phq-4'));
      document.querySelector('#open').append(host);
      const root = document.querySelector('#closed').attachShadow({ mode: 'closed' });
      root.append(tag('phq-2'));
      const { watch } = await import(document.querySelector('script').src);
      watch(root);
    });
    await page.getByText('Question 1 of 7').waitFor();
    await page.getByText('Question 1 of 4').waitFor();
    await expectLoaded('instruments/phq-2.js');
  });

  it('find what a script names by a property, and what another definition names', async () => {
    const battery = {
      kind: 'battery',
      id: 'two',
      version: '1.0.0',
      lang: 'en',
      title: 'Two',
      measures: [{ measure: 'phq-2', when: ['start'] }],
    };
    await open(
      '<cairn-questionnaire></cairn-questionnaire><cairn-battery time-point="start"></cairn-battery>',
    );
    await page.locator('cairn-questionnaire').evaluate((el) => (el.measure = 'who-5'));
    await page.getByText('Question 1 of 5').waitFor();
    await page.locator('cairn-battery').evaluate((el, it) => (el.battery = it), battery);
    await expectLoaded('instruments/phq-2.js');
  });

  it('bring norms along where a result needs them', async () => {
    await open('<cairn-result measure="rcads-47"></cairn-result>');
    await page.locator('cairn-result').evaluate((el) => {
      el.answers = Object.fromEntries(Array.from({ length: 47 }, (_, i) => [`q${i + 1}`, 1]));
      el.context = { sex: 'female', age: 12, ageRule: 'nhs-england' };
    });
    await page
      .getByText(/T-score/)
      .first()
      .waitFor();
    await expectLoaded('instruments/rcads-47.norms.js');
  });

  it('bring services and their forms by id', async () => {
    await open(
      '<cairn-eligibility service="stockport"></cairn-eligibility>' +
        '<cairn-referral form="stockport-parent"></cairn-referral>',
    );
    await page.getByText('Is anyone’s life at risk now?').first().waitFor();
    await page.locator('cairn-referral h2').first().waitFor();
    expect(said).to.deep.equal([]);
  });

  it('speak the language of the page, also when it changes', async () => {
    await open(phq9, { lang: 'cy' });
    await page.getByRole('button', { name: 'Parhau' }).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'en-GB'));
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    await expectLoaded('localization.js');
  });

  it('load once where a page has the loader twice, and say so', async () => {
    await open(phq9, { more: '<script type="module" src="/copy/cairn.js"></script>' });
    await page.getByText('Question 1 of 9').waitFor();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/Cairn is loaded already, from .*; .* stands back/);
  });

  for (const [what, options] of Object.entries({
    'scripts are off': { scripts: false },
    'the loader was tampered with': { tampered: 'cairn.js' },
    'an element was tampered with': { tampered: 'questionnaire.js', map: true },
    'a chunk below was tampered with': { tampered: /^chunks\/shared-/, map: true },
    'an element is gone': { gone: 'questionnaire.js', warns: true },
    'a measure is gone': { gone: 'instruments/phq-9.js', warns: true },
  })) {
    it(`leave the fallback in place when ${what}`, async () => {
      await open(phq9, options);
      await page.getByText('Call us on 01632 960000').waitFor();
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(options.gone ? 1500 : 200); // as long as an element waits
      expect(await page.getByText('Call us on 01632 960000').isVisible()).to.equal(true);
      expect(await page.getByText('Question 1 of').count()).to.equal(0);
      const warnings = said.filter((text) => /^Cairn: /.test(text));
      if (options.warns || options.map) expect(warnings, said.join('\n')).to.have.length(1);
    });
  }

  it('tell the page when an element does not come', async () => {
    await page.addInitScript(() => {
      globalThis.told = [];
      addEventListener('cairn-error', (event) => globalThis.told.push(event.message));
    });
    await open(phq9, { gone: 'questionnaire.js' });
    await page.waitForFunction(() => globalThis.told.length > 0);
    const [told] = await page.evaluate(() => globalThis.told);
    expect(told).to.match(/^<cairn-questionnaire> did not load/);
  });

  it('work without the folder whose terms a host may not accept', async () => {
    for (const name of files.keys()) {
      if (name.startsWith('instruments-nc/')) site.put(`/cairn/${name}`, { status: 404 });
    }
    await open(phq9);
    await page.getByText('Question 1 of 9').waitFor();
    expect(said).to.deep.equal([]);
  });

  it('are found by the names that bundlers know, through the import map', async () => {
    const script = `
      import { postTo } from '@cairnkit/elements/post-to.js';
      import { register } from '@cairnkit/engine/catalogue.js';
      import measure from '@cairnkit/instruments/calm-4.js';
      import '@cairnkit/elements/questionnaire.js';
      register({ ...measure, id: 'ours' });
      document.querySelector('cairn-questionnaire').addEventListener('cairn-submit', postTo('/api'));
    `;
    site.put('/own.js', { body: script, headers: { 'content-type': 'text/javascript' } });
    const more = '<script type="module" src="/own.js"></script>';
    await open('<cairn-questionnaire measure="ours"></cairn-questionnaire>', { map: true, more });
    await page.getByText('Question 1 of 4').waitFor();
    expect(said).to.deep.equal([]);
  });

  /** Opens a page as a web team would write it. */
  async function open(body, options = {}) {
    const { lang = 'en-GB', map = false, more = '', scripts = true } = options;
    const map_ = map ? importMap() : '';
    const hash = integrityOf(new TextEncoder().encode(map_)).replace(/^/, "'");
    const policy = map ? strict.replace("script-src 'self'", `script-src 'self' ${hash}'`) : strict;
    if (options.gone) site.put(`/cairn/${options.gone}`, { status: 404 });
    const [tampered] = [...files.keys()].filter((name) => fits(name, options.tampered));
    if (tampered) {
      site.put(`/cairn/${tampered}`, {
        body: `${text(tampered)}\n// something else`,
        headers: { 'content-type': 'text/javascript' },
      });
    }
    site.put('/', {
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="${lang}"><head><title>A page</title>
        ${map ? `<script type="importmap">${map_}</script>` : ''}
        <script type="module" src="/cairn/cairn.js" crossorigin
          integrity="${manifest.files['cairn.js'].integrity}"></script>${more}
        </head><body>${body}</body></html>`,
    });
    if (!scripts) {
      await page.close();
      page = await browser.newPage({ javaScriptEnabled: false });
    }
    await page.goto(site.origin);
  }

  function importMap() {
    const map = JSON.parse(text('importmap.json'));
    const under = (path) => path.replace(/^\.\//, '/cairn/');
    return JSON.stringify({
      imports: Object.fromEntries(Object.entries(map.imports).map(([n, p]) => [n, under(p)])),
      integrity: Object.fromEntries(Object.entries(map.integrity).map(([p, h]) => [under(p), h])),
    });
  }

  async function expectLoaded(name) {
    for (let tries = 0; tries < 100 && !site.log.includes(`/cairn/${name}`); tries += 1) {
      await page.waitForTimeout(50);
    }
    expect(site.log).to.include(`/cairn/${name}`);
  }

  const text = (name) => new TextDecoder().decode(files.get(name));
});

const fits = (name, wanted) => (wanted instanceof RegExp ? wanted.test(name) : name === wanted);
