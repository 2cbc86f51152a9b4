/** The pages for web teams, in a browser: the embed builder and the definition editor. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { expect } from 'chai';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

import { browserFlags, findBrowser } from './browser.mjs';
import { root } from './root.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the pages for web teams', () => {
  let site, address, browser, page, said, asked;

  before(async () => {
    site = await createServer({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0 },
    });
    await site.listen();
    address = site.resolvedUrls.local[0];
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    [said, asked] = [[], []];
    page.on('console', (message) => {
      if (!/^\[vite\]/.test(message.text())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    page.on('request', (request) => asked.push(request));
    await page.addInitScript(() => {
      globalThis[Symbol.for('cairn.roots')] = 'open';
    });
  });

  afterEach(() => page.close());

  describe('the embed builder', () => {
    const preview = () => page.frameLocator('#preview');

    beforeEach(async () => {
      await page.goto(new URL('build.html', address).href);
      await page.getByRole('region', { name: 'Policy', exact: true }).waitFor();
    });

    it('shows what it writes, under the policy that it writes', async () => {
      await preview().getByText('Question 1 of 9').waitFor();
      for (const [widget, words] of [
        ['eligibility', 'Is anyone’s life at risk now?'],
        ['referral', 'Continue'],
        ['urgent-help', '999'],
        ['glossary', 'EMHP'],
        ['goals', 'goal'],
      ]) {
        await page.getByLabel('It should').selectOption(widget);
        await preview().getByText(words).first().waitFor({ state: 'attached' });
      }
      await page.getByLabel('It should').selectOption('questionnaire');
      await page.getByLabel('Which').selectOption('gad-7');
      await page.getByLabel('Language').selectOption('cy');
      await page.getByLabel('Look', { exact: true }).selectOption('nhs');
      await preview().getByRole('button', { name: 'Parhau' }).waitFor();
      expect(said).to.deep.equal([]);
    });

    it('says it when a measure comes without its words', async () => {
      await page.getByLabel('Which').selectOption('sdq-self');
      await page.getByText('comes without its words, because').waitFor();
    });

    it('has code for every kind of site', async () => {
      const places = await page.getByLabel('Your site is made with').locator('option').all();
      expect(places.length).to.be.at.least(9);
      for (const place of places) {
        const value = await place.getAttribute('value');
        await page.getByLabel('Your site is made with').selectOption(value);
        await page
          .getByRole('region', { name: /^Step/ })
          .filter({ hasText: /cairn-questionnaire|CairnQuestionnaire|iframe/ })
          .first()
          .waitFor();
      }
    });

    it('remembers nothing, and sends nothing', async () => {
      await page.getByLabel('Which').selectOption('pswq');
      await page.getByLabel('Address for answers').fill('/elsewhere');
      await preview().getByText('Question 1 of 16').waitFor();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).to.equal('/build.html');
      const kept = await page.evaluate(async () => ({
        local: Object.keys(window.localStorage),
        session: Object.keys(window.sessionStorage),
        databases: (await window.indexedDB.databases()).length,
        cookies: document.cookie,
        history: history.length,
      }));
      expect(kept).to.include({ databases: 0, cookies: '' });
      expect(kept.local.concat(kept.session)).to.deep.equal([]);
      await page.reload();
      await page.getByRole('region', { name: 'Policy', exact: true }).waitFor();
      expect(await page.getByLabel('Which').inputValue()).to.equal('phq-9');
      expect(await page.getByLabel('Address for answers').inputValue()).to.equal(
        '/api/submissions',
      );
      for (const request of asked) {
        expect(request.method(), request.url()).to.equal('GET');
        expect(request.url()).to.match(/^(http:\/\/127\.0\.0\.1|data:|blob:)/);
      }
    });

    it('keeps what it last wrote while an address cannot be right', async () => {
      const policy = () => page.getByRole('region', { name: 'Policy', exact: true }).textContent();
      const before = await policy();
      await page.getByLabel('Folder of the files').fill('https://elsewhere.example/');
      await page.getByText('One of the addresses is not as its hint says').waitFor();
      expect(await policy()).to.equal(before);
    });

    it('is accessible, and fits into 320 pixels', () => fits('build.html'));
  });

  describe('the definition editor', () => {
    const text = () => page.getByRole('textbox', { name: 'The definition, in JSON' });

    beforeEach(async () => {
      await page.goto(new URL('edit.html', address).href);
      await page.getByText('Nothing is wrong.').waitFor();
    });

    it('runs what is written, and says at once what is wrong and where', async () => {
      await page.locator('#runs').getByText('Question 1 of 4').waitFor();
      await replace('"I had time for things I like"', '"I liked today"');
      await page.locator('#runs').getByText('I liked today').waitFor();
      await replace('"respondent": "self"', '"respondent": "somebody"');
      const problem = page.getByRole('button', { name: 'Line 8, column 17' });
      await problem.waitFor();
      expect(await page.locator('#problems').textContent()).to.contain('respondent: ');
      expect(await page.getByRole('button', { name: 'Download' }).isDisabled()).to.equal(true);
      await problem.click();
      await page.keyboard.press('Control+Shift+End'); // the focus is in the text, at the mistake
      await page.locator('.cm-lintRange-error').first().waitFor();
      expect(said).to.deep.equal([]);
    });

    it('suggests what may stand there, by keyboard', async () => {
      await replace('"respondent": "self"', '"respondent": ""');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Control+Space');
      await page.getByRole('option', { name: 'practitioner' }).waitFor();
      await page.keyboard.type('par');
      await page.getByRole('option', { name: 'practitioner' }).waitFor({ state: 'detached' });
      await page.waitForTimeout(200); // a key just after a list has changed means something else
      await page.keyboard.press('Enter');
      await text().getByText('"parent"').waitFor();
      await page.getByText('Nothing is wrong.').waitFor();
    });

    it('lets the Tab key out', async () => {
      await text().focus();
      await page.keyboard.press('Tab');
      await expectFocus((id) => id === 'download' || id === 'every');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await expectFocus((id) => id === 'file');
    });

    it('runs services, referrals and glossaries, and tries every answer of a service', async () => {
      for (const [kind, tag, words] of [
        ['referral', 'cairn-referral', 'Continue'],
        ['glossary', 'cairn-glossary', 'EMHP'],
        ['service', 'cairn-eligibility', 'Is anyone’s life at risk now?'],
      ]) {
        await page.getByLabel('Kind').selectOption(kind);
        await page.locator(`#runs ${tag}`).getByText(words).first().waitFor({ state: 'attached' });
      }
      await page.getByRole('button', { name: 'Try every answer' }).click();
      await page.getByText(/Every answer leads somewhere|found with every answer/).waitFor();
      expect(said).to.deep.equal([]);
    });

    it('opens a file, and downloads what was written', async () => {
      const glossary = JSON.stringify({ kind: 'glossary', id: 'x' });
      await page.getByLabel('Or a file of yours').setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(glossary),
      });
      await page.getByText(/problems\. What runs/).waitFor();
      expect(await page.getByLabel('Kind').inputValue()).to.equal('glossary');
      await page.getByLabel('Kind').selectOption('measure');
      await page.getByText('Nothing is wrong.').waitFor();
      await replace('"1.0.0"', '"9.9.9"');
      await page.waitForTimeout(500);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download' }).click(),
      ]);
      expect(download.suggestedFilename()).to.equal('calm-4.json');
      const saved = JSON.parse(await readFile(await download.path(), 'utf8'));
      expect(saved).to.include({ kind: 'measure', version: '9.9.9' });
    });

    it('is accessible, and fits into 320 pixels', () => fits('edit.html'));

    /** Finds the first place with that text, and types something else there. */
    async function replace(what, other) {
      await text().focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+f');
      await page.locator('.cm-search input[name=search]').press('Control+a');
      await page.keyboard.type(what);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await page.keyboard.insertText(other);
    }

    async function expectFocus(isRight) {
      const id = await page.evaluate(() => document.activeElement.id);
      expect(isRight(id), id).to.equal(true);
    }
  });

  async function fits(name) {
    await page.goto(new URL(name, address).href);
    await page.waitForTimeout(1000);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `at ${width}`).to.be.at.most(width);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() =>
        globalThis.axe.run({ exclude: [['iframe']] }, { resultTypes: ['violations'] }),
      );
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id} ${html}`),
      );
      expect(faults, `at ${width}`).to.deep.equal([]);
    }
  }
});
