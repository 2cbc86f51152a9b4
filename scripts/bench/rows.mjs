import { allowedValues } from '@cairnkit/engine/item.js';

/** The same numbers from 0 to 1 at every run, so that two runs score the same rows. */
export function seeded(seed = 20261123) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Made-up rows of answers, in the order of the form.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @param {number} count
 * @param {number} missing - The share of answers that are missing, as `NaN`.
 * @returns {number[][]}
 */
export function rowsOf({ items }, count, missing) {
  const random = seeded();
  const values = items.map((item) => allowedValues(item));
  return Array.from({ length: count }, () =>
    values.map((each) => (random() < missing ? NaN : each[Math.floor(random() * each.length)])),
  );
}

/** A row by item id, without what is missing: as `result` takes it, and made as JSON makes it. */
export function byId({ items }, row) {
  const given = row.flatMap((value, i) => (Number.isNaN(value) ? [] : [[items[i].id, value]]));
  return JSON.parse(JSON.stringify(Object.fromEntries(given)));
}
