import { isDeepStrictEqual } from 'node:util';

import { scoreAll, scorer } from '@cairnkit/engine/scorer.js';

import { rowsOf } from '../rows.mjs';
import { answersTo } from './by-id.mjs';

/** A fast way to a wrong score is worth nothing, so every check here throws. */
const count = 4096;
/** Of ways that take long for a row. */
const few = 128;

/**
 * Complete rows, rows with some or many answers missing, and rows with answers that the form does not
 * have, which `naive` refuses: every way must make the same objects of them.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @param {Record<string, (row: ArrayLike<number>) => object>} ways
 */
export function checkObjects(measure, ways) {
  const { score } = scorer(measure);
  const sturdy = { ...ways };
  delete sturdy.naive;
  const [whole, some, sparse] = [0, 0.02, 0.3].map((missing) => rowsOf(measure, count, missing));
  const spoilt = some.map((row, i) => row.map((each, at) => (at === i % row.length ? 7 : each)));
  for (const row of [...whole, ...some, ...sparse]) compare(ways, row, score(row));
  for (const row of spoilt) compare(sturdy, row, score(row));
}

/** @param {(row: ArrayLike<number>) => Record<string, number>} sum - Of complete rows only. */
export function checkSums(measure, sum) {
  for (const row of rowsOf(measure, count, 0)) {
    compare({ 'the sums': sum }, row, numbersOf(scorer(measure).score(row)));
  }
}

/** @param {Record<string, import('./by-id.mjs').WayById>} ways */
export function checkWays(measure, ways, answers = answersTo(measure, count, 0)) {
  for (const row of answers.slice(0, few)) {
    const expected = numbersOf(scoreAll(measure, row));
    for (const [name, { run, numbers, from }] of Object.entries(ways)) {
      compare({ [name]: (each) => numbers(run(from ? from(each) : each)) }, row, expected);
    }
  }
}

function compare(ways, row, expected) {
  for (const [name, way] of Object.entries(ways)) {
    const found = way(row);
    if (isDeepStrictEqual(found, expected)) continue;
    const said = `${JSON.stringify(found)} and not ${JSON.stringify(expected)}`;
    throw new Error(`${name} differs from cairn on ${JSON.stringify(row)}: ${said}`);
  }
}

const numbersOf = (scores) =>
  Object.fromEntries(Object.entries(scores).map(([id, { value }]) => [id, value]));
