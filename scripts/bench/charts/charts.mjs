import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from '../../browser.mjs';
import { root } from '../../root.mjs';
import { access } from './access.mjs';
import { gzipped, weighDoor } from './bundles.mjs';
import { onPaper } from './paper.mjs';
import { installPeers } from './peers.mjs';
import { underPolicy } from './policy.mjs';
import { chartSite } from './site.mjs';
import { timedCharts } from './timings.mjs';

/**
 * What one way to draw the ratings of three goals costs, and what people get for it.
 *
 * @typedef {object} MeasuredChart
 * @property {string} name
 * @property {number} size - Of everything that the page gets to draw it, in bytes, gzipped.
 * @property {{ size: number, withoutLit: number }} [door] - Of our element alone.
 * @property {import('./timings.mjs').ChartTiming[]} timings
 * @property {import('./access.mjs').Access} access
 * @property {import('./policy.mjs').UnderPolicy} strict
 * @property {import('./paper.mjs').OnPaper} paper
 */

/** Ours, and what somebody would write by hand: one chart with three lines, or three charts. */
const own = ['svg-hand', 'svg-panels', 'cairn-goal-chart', 'cairn-score-chart'];
const peers = ['uplot', 'uplot-panels', 'observable-plot', 'chart-js', 'echarts', 'highcharts'];
const doors = {
  'cairn-goal-chart': '@cairnkit/elements/goal-chart.js',
  'cairn-score-chart': '@cairnkit/elements/score-chart.js',
};

/** A course of sessions; a rating a week for five years; one a day for fourteen. */
const counts = [12, 260, 5000];
const rounds = 5;

/** Where to look at what was measured. */
export const pictures = join(root, 'dist/bench/charts');

/**
 * Measures every way to draw the same ratings, in one run of one browser.
 *
 * @returns {Promise<MeasuredChart[]>}
 * @throws {Error} If a chart cannot be seen.
 */
export async function measuredCharts() {
  const names = [...own, ...(installPeers() ? peers : [])];
  const site = await chartSite(['blank', ...names], counts);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const timings = await timedCharts(browser, site, { names, counts, rounds });
    const charts = [];
    for (const name of names) {
      const looked = await lookedAt(browser, site, name);
      charts.push({ name, timings: timings[name], ...looked });
    }
    return charts;
  } finally {
    await browser.close();
    site.close();
  }
}

async function lookedAt(browser, site, name) {
  const url = `${site.address}/${name}/`;
  site.asked.clear();
  const paper = await onPaper(browser, url);
  const files = [...site.asked].filter(
    (path) => path !== `/${name}/` && path.startsWith(`/${name}/`),
  );
  const { strict, picture } = await underPolicy(browser, url);
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, `${name}.png`), picture);
  return {
    size: gzipped(files.map((path) => site.files[path])),
    ...(name in doors ? { door: await weighDoor(doors[name]) } : {}),
    access: await access(browser, url),
    strict,
    paper,
  };
}
