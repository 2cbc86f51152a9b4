/**
 * The main job, end to end: a person at a keyboard, a school's page, the receiver, a database, and
 * the practitioner's page. Run by mocha.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from 'chai';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

import { browserFlags, findBrowser } from './browser.mjs';
import { root } from './root.mjs';

/** Answers of HL7/personal-health-record-format-ig, PHQ-9 example; published total 3. */
const published = { answers: [0, 0, 1, 1, 1, 0, 0, 0, 0], total: 3 };

describe('the demo site', () => {
  let data, port, receiver, site, address, browser, page;

  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'cairn-site-'));
    port = await freePort();
    receiver = await startReceiver();
    process.env.CAIRN_RECEIVER_PORT = String(port);
    site = await createServer({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      server: { host: '127.0.0.1', port: await freePort() },
    });
    await site.listen();
    address = site.resolvedUrls.local[0];
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    await stopReceiver();
    await rm(data, { recursive: true, force: true });
  });

  beforeEach(async () => {
    page = await browser.newPage();
    await page.addInitScript(() => {
      globalThis[Symbol.for('cairn.roots')] = 'open';
    });
  });

  afterEach(() => page.close());

  it('takes PHQ-9 by keyboard alone, and shows the practitioner the published score', async () => {
    await openFor('keyboard');
    await answerByKeyboard(published.answers);
    await tabTo('Send my answers');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your answers have been sent' }).waitFor();

    await page.goto(new URL('practitioner.html', address).href);
    await page.getByLabel('Reference of the young person').fill('keyboard');
    await page.keyboard.press('Enter');
    await page.getByText(`${published.total} of 27, none–minimal`).waitFor();
    expect(await scoresOf('keyboard')).to.have.length(1);
  });

  it('says so when the receiver is down, and stores one row after “Try again”', async () => {
    await openFor('retry');
    await stopReceiver();
    await answerByKeyboard([0, 1, 2, 3, 0, 1, 2, 3, 1]);
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await page.getByRole('heading', { name: 'We do not know if your answers arrived' }).waitFor();
    expect(await page.getByText('Moving or speaking so slowly').count()).to.be.above(0);

    receiver = await startReceiver();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Your answers have been sent' }).waitFor();
    const stored = await scoresOf('retry');
    expect(stored).to.have.length(1);
    expect(stored[0].scores.total.value).to.equal(13);
    expect(stored[0].flags).to.deep.equal([{ item: 'q9', kind: 'suicide-or-self-harm', value: 1 }]);
  });

  it('takes a paper form by number keys, and stores the published score', async () => {
    await page.goto(new URL('entry.html', address).href);
    await page.getByLabel('Reference of the young person').fill('paper');
    await page.keyboard.press('Tab');
    await page.getByRole('radio').first().focus();
    for (const answer of published.answers) await page.keyboard.press(String(answer));
    await page.getByText(`${published.total}, none–minimal`).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await page.getByRole('heading', { name: 'Your answers have been sent' }).waitFor();
    const [stored] = await scoresOf('paper');
    expect(stored.scores.total.value).to.equal(published.total);
  });

  it('asks several measures in one sitting, and stores each of them', async () => {
    await page.goto(new URL('sitting.html', address).href);
    await page.locator('cairn-battery').evaluate((element) => (element.person = 'sitting'));
    await page.getByRole('button', { name: 'Start' }).click();
    for (const questions of [9, 7, 4]) {
      for (let at = 1; at <= questions; at += 1) {
        await page.getByText(`Question ${at} of ${questions}`).waitFor();
        await page.getByRole('radio').first().check();
        await page.getByRole('button', { name: 'Continue' }).click();
      }
      await page.getByRole('button', { name: 'Send my answers' }).click();
      if (questions !== 4) await page.getByRole('button', { name: 'Continue' }).click();
    }
    await page.getByText('The team will read your answers before you meet.').waitFor();
    expect(await scoresOf('sitting')).to.have.length(3);
  });

  it('says first what to do where a life is at risk', async () => {
    await page.goto(new URL('check.html', address).href);
    await page.getByRole('group', { name: 'Is anyone’s life at risk now?' }).waitFor();
    await page.getByRole('radio', { name: 'Yes' }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page
      .getByRole('heading', { name: /Call 999/ })
      .first()
      .waitFor();
  });

  it('shows its words in Welsh, and keeps the answer', async () => {
    await openFor('cymraeg');
    await page.getByRole('radio', { name: 'Several days' }).check();
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByRole('button', { name: 'Parhau' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Several days' }).isChecked()).to.equal(true);
  });

  /** Opens the school's page as if it had been made for this person. */
  async function openFor(person) {
    await page.goto(address);
    await page
      .locator('cairn-questionnaire')
      .evaluate((element, reference) => (element.person = reference), person);
    await page.getByRole('radio').first().waitFor();
  }

  async function answerByKeyboard(answers) {
    for (const [i, answer] of answers.entries()) {
      await page.getByText(`Question ${i + 1} of 9`).waitFor();
      await tabTo('Not at all');
      await page.keyboard.press('Space');
      for (let down = 0; down < answer; down += 1) await page.keyboard.press('ArrowDown');
      await tabTo('Continue');
      await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  }

  /** Presses Tab until the thing with that name has the focus, as a person would. */
  async function tabTo(name) {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document.querySelector('cairn-questionnaire').shadowRoot;
        return (activeElement?.labels?.[0] ?? activeElement)?.textContent.trim();
      });
      if (focused === name) return;
    }
    throw new Error(`Tab never came to “${name}”`);
  }

  async function scoresOf(person) {
    const response = await fetch(`http://127.0.0.1:${port}/people/${person}/scores`);
    return (await response.json()).scores;
  }

  async function startReceiver() {
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', 'packages/receiver/src/main.ts'],
      {
        cwd: root,
        env: { ...process.env, PORT: String(port), CAIRN_DATA: data, DATABASE_URL: '' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await once(child.stdout, 'data'); // one line, when it is ready
    return child;
  }

  async function stopReceiver() {
    if (!receiver || receiver.exitCode !== null) return;
    receiver.kill('SIGTERM');
    await once(receiver, 'exit');
  }
});

async function freePort() {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  await once(socket, 'close');
  return port;
}
