import { setTimeout as sleep } from 'node:timers/promises';

import { median } from '../rounds.mjs';
import { FormPage } from './form-page.mjs';
import { turns } from './loading.mjs';
import { answerAt, madeUp, rightScores, scoredCount } from './made-up.mjs';

/**
 * What a form takes to take in an answer, of all 47, clicked with the mouse.
 *
 * @typedef {object} Clicking
 * @property {number} toFrame - From the click to the frame that shows what it changed, in ms: the
 *   median of all answers of all rounds.
 * @property {number} p95 - 19 of 20 answers took no longer.
 * @property {number} spent - Processor time of the page's main thread per answer, in ms: the median.
 */

/** Long enough to paint that the page was scrolled, and what an answer changes. In ms. */
const untilPainted = 60;

/**
 * Answers every form in turn, in another order each round.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {readonly string[]} names - Of contenders.
 * @param {{ isScored: boolean, slowdown: number, rounds: (name: string) => number }} plan
 * @returns {Promise<Record<string, Clicking>>} By name.
 * @throws {Error} If a form does not end up with the answers that were given, and their scores.
 */
export async function clicked(browser, site, names, { isScored, slowdown, rounds }) {
  const all = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of turns(names, rounds)) {
    all[name].push(...(await once(browser, site, name, { isScored, slowdown })));
  }
  return Object.fromEntries(Object.entries(all).map(([name, list]) => [name, told(list)]));
}

function told(list) {
  const sorted = list.map(({ toFrame }) => toFrame).sort((a, b) => a - b);
  return {
    toFrame: median(sorted),
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1],
    spent: median(list.map(({ spent }) => spent)),
  };
}

async function once(browser, site, name, { isScored, slowdown }) {
  const form = await FormPage.openEmpty(browser, site.address, { slowdown });
  try {
    await form.show(`${site.address}/${name}/${scoredCount}${isScored ? '-scored' : ''}/`);
    await sleep(2 * untilPainted);
    const all = [];
    for (let i = 0; i < scoredCount; i += 1) {
      const place = await form.run(`bench.placeOf(${4 * i + answerAt(i)})`);
      await sleep(untilPainted);
      const before = await form.spent();
      await click(form, place);
      const toFrame = await form.run('bench.toFrame()');
      await sleep(untilPainted);
      all.push({ toFrame, spent: (await form.spent()) - before });
    }
    await check(form, name, isScored);
    return all;
  } finally {
    await form.close();
  }
}

async function click(form, place) {
  const button = { ...place, button: 'left', clickCount: 1 };
  for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
    await form.send('Input.dispatchMouseEvent', {
      type,
      ...(type === 'mouseMoved' ? place : button),
    });
  }
}

/** Fast and wrong is worth nothing. */
async function check(form, name, isScored) {
  const measure = madeUp(scoredCount);
  const answers = await form.run('bench.answers()');
  const lost = measure.items.filter(({ id }, i) => answers[id] !== answerAt(i));
  if (lost.length > 0) throw new Error(`${name} lost ${lost.map(({ id }) => id)}`);
  if (!isScored) return;
  const scores = await form.run('bench.scores()');
  for (const [id, right] of Object.entries(rightScores(measure))) {
    if (scores[id] !== right) throw new Error(`${name}: ${id} is ${right}, not ${scores[id]}`);
  }
}
