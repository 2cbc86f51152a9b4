import { median } from '../rounds.mjs';
import { FormPage } from './form-page.mjs';

/**
 * What it takes until a form can be used: all its options are there, and have been painted.
 *
 * @typedef {object} Loading
 * @property {number} count - How many items it has.
 * @property {number} slowdown - How many times slower than this machine.
 * @property {number} spent - Processor time of the page's main thread, in ms, from an empty page on.
 *   The median of the rounds.
 * @property {[number, number]} spread - The fastest and the slowest round.
 * @property {number} settled - The same until the page has come to rest.
 * @property {number} waited - The same by the clock, in ms, which depends on what else is running.
 * @property {number} heap - JavaScript objects that are left after a collection, in bytes.
 * @property {number} elements - In the page, shadow roots included.
 * @property {{ atOnce: string[], later: string[] }} files - What the page asked for, until it could be
 *   used and until it came to rest.
 */

/** What a page does by itself, once it can be used. In ms. */
const untilQuiet = 400;

/**
 * Loads every form in turn, in another order each round.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {readonly string[]} names - Of contenders.
 * @param {{ count: number, slowdown: number, rounds: (name: string) => number }} plan
 * @returns {Promise<Record<string, Loading>>} By name.
 * @throws {Error} If a form does not show all its options.
 */
export async function loaded(browser, site, names, { count, slowdown, rounds }) {
  const all = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of turns(names, rounds)) {
    all[name].push(await once(browser, site, name, { count, slowdown }));
  }
  return Object.fromEntries(
    Object.entries(all).map(([name, list]) => [name, { count, slowdown, ...middle(list) }]),
  );
}

async function once(browser, site, name, { count, slowdown }) {
  const form = await FormPage.openEmpty(browser, site.address, { slowdown });
  try {
    site.asked(name);
    const [before, begun] = [await form.spent(), performance.now()];
    await form.show(`${site.address}/${name}/${count}/`);
    const [after, ended] = [await form.spent(), performance.now()];
    const shown = await form.run('bench.count()');
    if (shown !== 4 * count) throw new Error(`${name} shows ${shown} options of ${4 * count}`);
    const atOnce = site.asked(name);
    await form.run(`new Promise((done) => setTimeout(done, ${untilQuiet}))`);
    return {
      spent: after - before,
      waited: ended - begun,
      settled: (await form.spent()) - before,
      files: { atOnce, later: site.asked(name) },
      ...(await left(form)),
    };
  } finally {
    await form.close();
  }
}

async function left(form) {
  await form.send('HeapProfiler.collectGarbage');
  const { usedSize } = await form.send('Runtime.getHeapUsage');
  return { heap: usedSize, elements: await form.run('bench.elements()') };
}

function middle(list) {
  const all = (key) => list.map((each) => each[key]);
  const { elements, files } = list.at(-1);
  return {
    ...{
      spent: median(all('spent')),
      spread: [Math.min(...all('spent')), Math.max(...all('spent'))],
    },
    ...{ settled: median(all('settled')), waited: median(all('waited')) },
    ...{ heap: median(all('heap')), elements, files },
  };
}

/**
 * Whose turn it is, in another order each round; who has fewer rounds is left out of the later ones.
 *
 * @param {readonly string[]} names
 * @param {(name: string) => number} rounds
 */
export function turns(names, rounds) {
  const most = Math.max(...names.map(rounds));
  return Array.from({ length: most }, (_, round) =>
    shuffled(names.filter((name) => rounds(name) > round)),
  ).flat();
}

function shuffled(list) {
  return list
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
