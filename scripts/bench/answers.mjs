import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from '../browser.mjs';
import { bundle, byHand, measure, ours } from './answers-page.mjs';
import { median } from './rounds.mjs';

/**
 * What it takes the browser to take in one answer, of all 47, in ms of its main thread.
 *
 * @typedef {object} AnswerTiming
 * @property {string} name
 * @property {number} script - Running scripts. The median round.
 * @property {number} worst - The same for the slowest answer of that round.
 * @property {number} task - All of it: scripts, style, layout and painting.
 * @property {{ script: number, task: number }} ratio - How many times what the form by hand takes.
 */

const rounds = 3;
/** How many times slower than this machine: a cheap phone, beside a good laptop. */
const slowdown = 4;
/** Long enough to paint what an answer changes, in ms. */
const untilPainted = 100;

/**
 * Answers 47 questions on one page with the mouse, ours and a form written by hand in turn.
 *
 * @returns {Promise<{ slowdown: number, timings: AnswerTiming[] }>}
 * @throws {Error} If a page does not end up with the answers that were given.
 */
export async function timedAnswers() {
  const { address, close } = await serve();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const names = { cairn: '/ours', 'a form written by hand': '/by-hand' };
    const results = Object.keys(names).map(() => []);
    for (let round = -1; round < rounds; round += 1) {
      for (const [i, path] of Object.values(names).entries()) {
        const result = await answerAll(browser, address + path);
        if (round >= 0) results[i].push(result); // the first one starts the browser up
      }
    }
    return { slowdown, timings: compared(Object.keys(names), results) };
  } finally {
    await browser.close();
    close();
  }
}

function compared(names, results) {
  const middle = (list, key) => median(list.map((each) => each[key]));
  const timings = results.map((list, i) => ({
    name: names[i],
    script: middle(list, 'script'),
    worst: middle(list, 'worst'),
    task: middle(list, 'task'),
  }));
  const floor = timings.at(-1);
  return timings.map((each) => ({
    ...each,
    ratio: { script: each.script / floor.script, task: each.task / floor.task },
  }));
}

/** One page, answered from top to bottom. Means per answer, and the worst. */
async function answerAll(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.getByRole('radio').last().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  const all = [];
  for (const [i, { id }] of measure.items.entries()) {
    const place = await placeOf(page, id, i % 4);
    await sleep(untilPainted); // it has been scrolled to
    const before = await spent(devtools);
    await click(devtools, place);
    await sleep(untilPainted);
    const after = await spent(devtools);
    all.push({ script: after.script - before.script, task: after.task - before.task });
  }
  await checkAnswers(page);
  await page.close();
  const mean = (key) => all.reduce((sum, each) => sum + each[key], 0) / all.length;
  return {
    script: mean('script'),
    task: mean('task'),
    worst: Math.max(...all.map(({ script }) => script)),
  };
}

/** Scrolls an answer into sight, and tells where its middle is. */
function placeOf(page, name, value) {
  return page.locator(`input[name="${name}"][value="${value}"]`).evaluate((input) => {
    const label = input.closest('label');
    label.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = label.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

async function click(devtools, place) {
  const button = { ...place, button: 'left', clickCount: 1 };
  await devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
  await devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
}

/** Time that the main thread has spent so far, in ms. */
async function spent(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const ms = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return { script: ms('ScriptDuration'), task: ms('TaskDuration') };
}

/** Fast and wrong is worth nothing. */
async function checkAnswers(page) {
  const given = await page.evaluate(() => globalThis.answers());
  const wrong = measure.items.filter(({ id }, i) => given[id] !== i % 4);
  if (wrong.length > 0) throw new Error(`${page.url()} lost ${wrong.map(({ id }) => id)}`);
}

async function serve() {
  const json = JSON.stringify(measure);
  const files = { '/ours': ours, '/by-hand': byHand, '/measure.json': json, ...(await bundle()) };
  const server = createServer(({ url }, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(url in files ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
    response.end(files[url]);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
