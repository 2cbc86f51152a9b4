/**
 * The main job, end to end: a person at a keyboard, a school's page, the receiver, a database, and
 * the practitioner's page. Run by mocha.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from 'chai';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

import { browserFlags, findBrowser } from './browser.mjs';
import { course } from './demo/course.mjs';
import { startReceiver } from './receiver-process.mjs';
import { root } from './root.mjs';

/** Answers of HL7/personal-health-record-format-ig, PHQ-9 example; published total 3. */
const published = { answers: [0, 0, 1, 1, 1, 0, 0, 0, 0], total: 3 };

/** Somebody whom the team in Stockport may help, as the checker asks: values of options, and an age. */
const likelyInStockport = [
  ...['no', 'no', 'no', 'young-person', 'worry', 'some-days', 14],
  ...['at-school', 'stockport', 'covered', 'none', 'yes', 'yes'],
];

/** The same person’s request, by the names of the fields; what is optional stays open. */
const request = {
  Yes: true,
  'What is your full name?': 'Noor Made-Up',
  Day: '27',
  Month: '3',
  Year: '2012',
  'Which school or college do you go to?': 'Hillview School',
  'Phone call': true,
  'What number do you want us to use?': '07700 900123',
};

describe('the demo site', () => {
  let data, port, receiver, site, address, browser, page;

  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'cairn-site-'));
    port = await freePort();
    receiver = await started();
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

    receiver = await started();
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

  it('leads from the checker to a request for help, and to the practitioner who takes it in', async () => {
    await page.goto(new URL('check.html', address).href);
    for (const answer of likelyInStockport) await answerChecker(answer);
    await page.getByRole('button', { name: 'Ask the team for help now' }).click();
    const referral = page.locator('cairn-referral');
    await fillIn(referral, request);
    expect(await referral.getByText('You told us this already.').count()).to.be.above(2);
    expect(await referral.getByText('Noor Made-Up').count()).to.be.above(0);
    await referral.locator('[part~="send"]').click();
    await referral.locator('[part~="done"]').waitFor();

    await page.goto(new URL('inbox.html', address).href);
    await page.getByRole('button', { name: 'stockport-young-person, New' }).click();
    await page.getByText('Noor Made-Up').waitFor();
    await page.getByRole('button', { name: 'Change to: Accepted' }).click();
    await page.getByRole('button', { name: 'stockport-young-person, Accepted' }).waitFor();
  });

  it('rates a goal by keyboard, stores it, and moves the chart', async () => {
    for (const submission of course()) await send(submission);
    await page.goto(new URL('goals.html', address).href);
    await page.getByRole('button', { name: /^Rate today.*lunch hall/ }).click();
    await page.getByRole('radio', { name: '9' }).check();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.locator('cairn-goals').locator('[part~="send"]').click();
    await page.locator('cairn-goals').locator('[part~="done"]').waitFor();
    await page.locator('cairn-goal-chart').getByText('moved from 1 to 9').waitFor();
    const { goals } = await (await fetch(`http://127.0.0.1:${port}/people/demo-2001/goals`)).json();
    expect(goals[0].ratings.at(-1)).to.include({ value: 9, by: 'young-person' });
  });

  it('shows a practitioner the course of ten sessions, and a young person no verdict', async () => {
    for (const submission of course()) await send(submission);
    await page.goto(new URL('course.html', address).href);
    const goals = page.locator('cairn-goal-chart');
    await goals.getByRole('heading', { name: /Put my hand up once a day in class/ }).waitFor();
    await goals.getByText('3 points or more, NHS England').first().waitFor();
    await page.getByText('PHQ-9 moved from 15 to 4').waitFor();
    await page
      .getByText(/T-score/)
      .first()
      .waitFor();

    await page.getByLabel('Show it for').selectOption('young-person');
    await page.getByRole('button', { name: 'Show progress' }).click();
    await page.getByText('NHS England').first().waitFor({ state: 'detached' });
    expect(await page.getByText('caseness').count()).to.equal(0);
  });

  it('shows its words in Welsh, and keeps the answer', async () => {
    await openFor('cymraeg');
    await page.getByRole('radio', { name: 'Several days' }).check();
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByRole('button', { name: 'Parhau' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Several days' }).isChecked()).to.equal(true);
  });

  /** Answers what the checker asks now, and waits for what comes next. */
  async function answerChecker(answer) {
    const checker = page.locator('cairn-eligibility');
    if (typeof answer === 'number') await checker.getByRole('textbox').fill(String(answer));
    else await checker.locator(`input[value="${answer}"]`).check();
    await goOn(checker);
  }

  /** Fills in what is asked, page by page, and leaves open what is not named. */
  async function fillIn(form, answers) {
    while ((await titleOf(form)) !== 'Check your answers before you send them') {
      for (const [label, value] of Object.entries(answers)) {
        const field = form.getByLabel(label, { exact: true });
        if ((await field.count()) !== 1) continue;
        if (value === true) await field.check();
        else await field.fill(value);
      }
      await goOn(form);
    }
  }

  async function goOn(form) {
    const before = await titleOf(form);
    await form.locator('[part~="continue"]').click();
    for (let after = before; after === before; after = await titleOf(form)) {
      expect(await form.getByText('There is a problem').count(), before).to.equal(0);
    }
  }

  const titleOf = (form) => form.locator('h2').first().textContent();

  async function send(submission) {
    const response = await fetch(`http://127.0.0.1:${port}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(submission),
    });
    expect(response.ok).to.equal(true);
  }

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

  async function started() {
    const child = startReceiver({ PORT: String(port), CAIRN_DATA: data, DATABASE_URL: '' });
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
