import { ChartPage } from './chart-page.mjs';

/**
 * What a chart takes, in ms of processor time of the page's main thread: the best round, less what
 * a blank page takes.
 *
 * @typedef {object} ChartTiming
 * @property {number} count - Days, each with a rating of three goals.
 * @property {number} paint - Getting, compiling and running its code, up to the chart that is seen.
 * @property {number} update - Other ratings on the same days: the mean of many.
 */

const updates = 20;
/** What a chart puts off is its cost all the same. In ms. */
const untilQuiet = 150;

/**
 * Draws every chart with every number of days, in another order each round.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {{ names: string[], counts: readonly number[], rounds: number }} plan - `names` without
 *   the blank page.
 * @returns {Promise<Record<string, ChartTiming[]>>} By name.
 */
export async function timedCharts(browser, site, { names, counts, rounds }) {
  const best = new Map();
  for (let round = 0; round < rounds; round += 1) {
    const turns = counts.flatMap((count) => ['blank', ...names].map((name) => ({ name, count })));
    for (const { name, count } of shuffled(turns)) {
      const key = `${name} ${count}`;
      const took = await drawn(browser, `${site.address}/${name}/`, count);
      best.set(key, better(took, best.get(key)));
    }
  }
  const net = (name, count) => {
    const [took, blank] = [best.get(`${name} ${count}`), best.get(`blank ${count}`)];
    return { count, paint: took.paint - blank.paint, update: took.update - blank.update };
  };
  return Object.fromEntries(names.map((name) => [name, counts.map((count) => net(name, count))]));
}

async function drawn(browser, url, count) {
  const chart = await ChartPage.openFor(browser, url, count);
  try {
    const paint = await spentOn(chart, 'bench.paint()');
    const update = (await spentOn(chart, `bench.update(${updates})`)) / updates;
    return { paint, update };
  } finally {
    await chart.close();
  }
}

async function spentOn(chart, expression) {
  const before = await chart.spent();
  await chart.run(expression);
  await chart.run(`new Promise((done) => setTimeout(done, ${untilQuiet}))`);
  return (await chart.spent()) - before;
}

function better(a, b = { paint: Infinity, update: Infinity }) {
  return { paint: Math.min(a.paint, b.paint), update: Math.min(a.update, b.update) };
}

function shuffled(list) {
  return list
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
