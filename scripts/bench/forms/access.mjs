import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

import { FormPage } from './form-page.mjs';
import { scoredCount } from './made-up.mjs';

/**
 * How a form is for people who need more than a mouse and a large screen.
 *
 * @typedef {object} Access
 * @property {Record<string, string[]>} violations - The rules of axe that it breaks, by the width of
 *   the window in px, and how often each.
 * @property {number} stops - Presses of Tab that reach an option of the first eight questions.
 * @property {number} answered - Of the first eight questions, with Tab and the space bar.
 * @property {number} overflow - How far it sticks out of a window of 320 px, in px.
 * @property {[number, number]} target - Width and height of the smallest option at 320 px, in px.
 */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const questions = 8;
/** Some renderers have links and buttons between their questions. */
const mostTabs = 60;
/** Some take an answer in a while after it was given. In ms. */
const untilTaken = 500;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {string} name - Of the contender.
 * @returns {Promise<Access>}
 */
export async function access(browser, site, name) {
  const open = async (width, look) => {
    const form = await FormPage.openEmpty(browser, site.address, { width });
    try {
      await form.show(`${site.address}/${name}/${scoredCount}/`);
      return await look(form);
    } finally {
      await form.close();
    }
  };
  const large = await open(1024, async (form) => ({
    violations: await broken(form),
    ...(await byKeyboard(form)),
  }));
  const small = await open(320, async (form) => ({
    violations: await broken(form),
    overflow: await form.run('Math.max(0, document.scrollingElement.scrollWidth - 320)'),
    target: await form.run('bench.smallestTarget()'),
  }));
  const violations = { 1024: large.violations, 320: small.violations };
  return { ...large, ...small, violations };
}

/** What is unknown to be right is not counted as wrong. */
async function broken(form) {
  await form.run(axe);
  return form.run(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ' × ' + nodes.length))`);
}

async function byKeyboard(form) {
  let stops = 0;
  for (let tab = 0; tab < mostTabs && stops < questions; tab += 1) {
    await form.page.keyboard.press('Tab');
    if (!(await form.run('bench.isOnOption()'))) continue;
    stops += 1;
    await form.page.keyboard.press('Space');
  }
  await sleep(untilTaken);
  const answers = await form.run('bench.answers()');
  const first = Array.from({ length: questions }, (_, i) => `q${i + 1}`);
  return { stops, answered: first.filter((id) => answers[id] >= 0).length };
}
