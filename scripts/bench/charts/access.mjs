import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

import { ChartPage } from './chart-page.mjs';
import { activate, spoken } from './spoken.mjs';
import { threeGoals } from './three-goals.mjs';

/**
 * What people get of a chart who do not see it.
 *
 * @typedef {object} Access
 * @property {string[]} violations - The rules of axe that it breaks.
 * @property {number} named - Ratings whose day and value are in the accessibility tree.
 * @property {number} namedInAll - The same once its table is opened, where it has one to open.
 * @property {number} of - How many ratings there are.
 * @property {string} [heard] - What the second press of an arrow key says, if it does.
 */

const count = 12;
const tabStops = 8;
/** Announcements may wait until somebody stops pressing keys. In ms. */
const untilSaid = 400;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Asks axe, reads the accessibility tree and presses keys.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Access>}
 */
export async function access(browser, url) {
  const chart = await ChartPage.openFor(browser, url, count);
  try {
    await chart.run(`globalThis[Symbol.for('cairn.roots')] = 'open'`); // axe does not see into others
    await chart.run('bench.paint()');
    const heard = await heardByArrows(chart);
    const named = namedRatings(await spoken(chart));
    await openTable(chart);
    const namedInAll = namedRatings(await spoken(chart));
    await chart.run(axe);
    const violations = await chart.run(
      'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
    );
    return { violations, named, namedInAll, of: 3 * count, ...(heard ? { heard } : {}) };
  } finally {
    await chart.close();
  }
}

/** From one Tab stop to the next, until one answers both of two presses. Some begin at the end. */
async function heardByArrows(chart) {
  for (let stop = 0; stop < tabStops; stop += 1) {
    let before = await pressed(chart, 'Tab');
    for (const key of ['ArrowRight', 'ArrowLeft']) {
      const once = await pressed(chart, key);
      const twice = await pressed(chart, key);
      if (before !== once && once !== twice) return twice;
      before = twice;
    }
  }
  return undefined;
}

/** What has the focus, and what is said unasked, after a key. */
async function pressed(chart, key) {
  await chart.page.keyboard.press(key);
  await sleep(untilSaid);
  const parts = (await spoken(chart)).filter(({ focused, live }) => focused || live);
  return parts
    .filter(({ role, text }) => role !== 'RootWebArea' && text !== '')
    .map(({ text }) => text)
    .join('; ');
}

async function openTable(chart) {
  const openers = (await spoken(chart)).filter(
    ({ role, text }) => /^(button|DisclosureTriangle)$/.test(role) && /\btables?\b/i.test(text),
  );
  for (const opener of openers) await activate(chart, opener);
  await sleep(untilSaid);
}

/** Each rating once, even where two goals have the same on one day. */
function namedRatings(parts) {
  const { days, goals } = threeGoals(count, 1);
  const texts = parts.filter(({ role }) => !/^(StaticText|InlineTextBox)$/.test(role));
  const named = days.map((day, i) => {
    const numbers = numbersOn(day, texts);
    return goals.filter(({ values }) => tookOut(numbers, String(values[i]))).length;
  });
  return named.reduce((sum, each) => sum + each, 0);
}

function numbersOn(day, texts) {
  const written = spellings(day);
  return texts.flatMap(({ text }) => {
    const rest = text.replace(written, '');
    return rest === text ? [] : (rest.replace(noRating, '').match(/\d+/g) ?? []);
  });
}

/** Numbers that say where a rating belongs: “out of 10”, “session 4 of 8”, “point 2”. */
const noRating = /\b(out of|of|session|goal|point)\s+\d+/gi;

function tookOut(numbers, number) {
  const at = numbers.indexOf(number);
  if (at !== -1) numbers.splice(at, 1);
  return at !== -1;
}

/** As people and libraries write it: 4 January 2011, 4 Jan, Jan 4, 2011, 2011-01-04. */
function spellings(day) {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  const long = month.format(Date.parse(day));
  const [year, , number] = day.split('-').map(Number);
  const name = `${long.slice(0, 3)}(?:${long.slice(3)})?`;
  const some = [
    `\\b${number} ${name}(?: ${year})?\\b`,
    `\\b${name} ${number}(?:, ${year})?\\b`,
    day,
  ];
  return new RegExp(some.join('|'), 'g');
}
