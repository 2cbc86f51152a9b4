import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from '../../browser.mjs';
import { root } from '../../root.mjs';
import { access } from './access.mjs';
import { clicked } from './clicking.mjs';
import { contenders } from './contenders.mjs';
import { loaded } from './loading.mjs';
import { scoredCount } from './made-up.mjs';
import { underPolicy } from './policy.mjs';
import { formSite } from './site.mjs';
import { weight } from './weight.mjs';

/**
 * What one way to show a form costs, and what people get for it.
 *
 * @typedef {object} MeasuredForm
 * @property {string} name
 * @property {string} title
 * @property {import('./loading.mjs').Loading[]} loading
 * @property {Record<'atOnce' | 'later' | 'definition', import('./weight.mjs').Weight>} bytes - Of the
 *   form of 47 items.
 * @property {import('./clicking.mjs').Clicking} clicking
 * @property {import('./clicking.mjs').Clicking} [scored] - With scores that follow the answers.
 * @property {import('./access.mjs').Access} access
 * @property {import('./policy.mjs').UnderPolicy} strict
 */

/** As PHQ-9, as RCADS-47, and far more than anybody asks. */
const counts = [9, scoredCount, 1000];
/** A cheap phone, beside a good laptop. */
export const slowdown = 4;

/** How often each is measured; those of others take most of the time, and differ by far more. */
const plans = [
  { count: 9, slowdown: 1, own: 3, peers: 2 },
  { count: 9, slowdown, own: 3, peers: 2 },
  { count: scoredCount, slowdown: 1, own: 7, peers: 3 },
  { count: scoredCount, slowdown, own: 7, peers: 3 },
  { count: 1000, slowdown: 1, own: 3, peers: 1 },
];
const clicks = { own: 2, peers: 1 };

/** Where to look at what was measured. */
export const pictures = join(root, 'dist/bench/forms');

/**
 * Measures every way to show the same forms, in one run of one browser.
 *
 * @param {(line: string) => void} tell
 * @returns {Promise<MeasuredForm[]>}
 * @throws {Error} If a form does not show its options, or loses answers, or adds up wrongly.
 */
export async function measuredForms(tell) {
  const all = contenders();
  const names = Object.keys(all);
  const site = await formSite(all, counts);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const rounds =
    ({ own, peers }) =>
    (name) =>
      all[name].isPeer ? peers : own;
  try {
    const loading = [];
    for (const plan of plans) {
      tell(`until ${plan.count} items can be used, slowed down ${plan.slowdown} times`);
      loading.push(await loaded(browser, site, names, { ...plan, rounds: rounds(plan) }));
    }
    const clicking = { slowdown, rounds: rounds(clicks) };
    tell(`${scoredCount} answers`);
    const plain = await clicked(browser, site, names, { ...clicking, isScored: false });
    tell(`${scoredCount} answers, with scores`);
    const scoring = names.filter((name) => all[name].scores);
    const scored = await clicked(browser, site, scoring, { ...clicking, isScored: true });
    const forms = [];
    for (const name of names) {
      tell(`what people get of ${all[name].title}`);
      const own = loading.map((each) => each[name]);
      forms.push({
        ...{ name, title: all[name].title, loading: own.map(withoutFiles) },
        ...{ bytes: bytes(site, name, own), clicking: plain[name], scored: scored[name] },
        ...(await lookedAt(browser, site, name)),
      });
    }
    return forms;
  } finally {
    await browser.close();
    site.close();
  }
}

function bytes(site, name, loading) {
  const { files } = loading.find(({ count }) => count === scoredCount);
  const of = (paths) => weight(paths.map((path) => site.files[path]));
  return {
    atOnce: of(files.atOnce),
    later: of(files.later),
    definition: of([`/${name}/${scoredCount}/definition.json`]),
  };
}

function withoutFiles(loading) {
  const rest = { ...loading };
  delete rest.files;
  return rest;
}

async function lookedAt(browser, site, name) {
  const { strict, picture } = await underPolicy(browser, site, name);
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, `${name}.png`), picture);
  return { access: await access(browser, site, name), strict };
}
