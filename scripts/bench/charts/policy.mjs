import { ChartPage } from './chart-page.mjs';
import { differingPixels } from './pixels.mjs';

/**
 * What a strict policy does to a chart.
 *
 * @typedef {object} UnderPolicy
 * @property {number} violations - What the browser refused.
 * @property {number} pixels - How many differ from the same page without a policy.
 * @property {string} [thrown] - What drawing it threw, where it could not be drawn.
 */

/**
 * Draws a chart on two pages, one of them with a strict policy and Trusted Types.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<{ strict: UnderPolicy, picture: Buffer }>} And how it looks without a policy.
 * @throws {Error} If the chart is not seen, or an update changes nothing: then nothing was measured.
 */
export async function underPolicy(browser, url) {
  const { picture } = await drawn(browser, url);
  const { picture: other, ...strict } = await drawn(browser, `${url}?strict`);
  return { strict: { ...strict, pixels: await differingPixels(browser, picture, other) }, picture };
}

async function drawn(browser, url) {
  const chart = await ChartPage.openFor(browser, url, 12);
  try {
    const before = await chart.photograph();
    const thrown = await chart.run('bench.paint().catch(String)');
    const picture = await chart.photograph();
    if (!url.endsWith('?strict')) await checkSeen(chart, before, picture);
    const violations = await chart.run('bench.violations.length');
    return { picture, violations, ...(thrown ? { thrown } : {}) };
  } finally {
    await chart.close();
  }
}

/** A chart that nobody sees is fast. */
async function checkSeen(chart, before, picture) {
  await chart.run('bench.update(1)');
  const after = await chart.photograph();
  if (picture.equals(before)) throw new Error(`${chart.page.url()} draws nothing`);
  if (picture.equals(after)) throw new Error(`${chart.page.url()} does not update`);
}
