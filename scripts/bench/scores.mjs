/** How fast the engine scores, beside code that does the same in other ways. */
import { isDeepStrictEqual } from 'node:util';

import { compared } from '@cairnkit/engine/compared.js';
import { result } from '@cairnkit/engine/result.js';
import { scorer } from '@cairnkit/engine/scorer.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47Norms from '@cairnkit/instruments/rcads-47.norms.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import sdq from '@cairnkit/instruments/sdq-self.js';
import swemwbs from '@cairnkit/instruments/swemwbs.js';

import { byHand, byTrick } from './by-hand.mjs';
import { naive } from './naive.mjs';
import { timed } from './rounds.mjs';
import { byId, rowsOf } from './rows.mjs';
import { timedInShell } from './shell.mjs';

const count = 4096;
const shellCount = 200_000;
const missing = 0.02;
const girl = { age: 12, sex: 'female', ageRule: 'nhs-england' };

const { score } = scorer(rcads47);
const whole = rowsOf(rcads47, count, 0).map((row) => Int8Array.from(row));
const partial = rowsOf(rcads47, count, missing).map((row) => Float64Array.from(row));
const answers = rowsOf(rcads47, count, missing).map((row) => byId(rcads47, row));
const ways = {
  cairn: score,
  'by hand': byHand,
  'by hand, with a bit trick': byTrick,
  naive: (row) => naive(rcads47, row),
};

/**
 * @returns {{ title: string, timings: (import('./rounds.mjs').Timing & { ratio: number })[] }[]} Each
 *   group with its own first way to compare the others with.
 */
export function timedScores() {
  checkThatAllAgree();
  return [
    group('RCADS-47, Int8Array, none missing', timed(ways, whole)),
    group('RCADS-47, Float64Array, 2% missing', timed(ways, partial)),
    ...[phq9, sdq, swemwbs].map((measure) => {
      const rows = rowsOf(measure, count, missing).map((row) => Float64Array.from(row));
      return group(`${measure.short}, Float64Array`, timed({ cairn: scorer(measure).score }, rows));
    }),
    group(
      'RCADS-47, answers by item id',
      timed({ 'result: checked, scored, flagged': (row) => result(rcads47, row) }, answers),
    ),
    group(
      'RCADS-47, results',
      timed(
        { 'compared: T-scores added': (each) => compared(rcads47, each, rcads47Norms, girl) },
        answers.map((row) => result(rcads47, row)),
      ),
    ),
    // Once more: by now the engine has seen five kinds of row, and the compiler knows less for sure.
    group('RCADS-47, Float64Array, after all this', timed(ways, partial)),
    group(`RCADS-47, ${shellCount} JSON Lines in a shell`, timedInShell(shellCount)),
  ];
}

/** A fast way to a wrong score is worth nothing: exits with 1 where two ways differ. */
function checkThatAllAgree() {
  const spoilt = partial.map((row, i) => row.map((value, place) => (place === i % 47 ? 7 : value)));
  const sparse = rowsOf(rcads47, count, 0.3);
  for (const row of [...whole, ...partial, ...sparse, ...spoilt]) {
    const expected = score(row);
    for (const [name, way] of Object.entries(ways)) {
      if (way === ways.naive && spoilt.includes(row)) continue;
      if (isDeepStrictEqual(way(row), expected)) continue;
      console.error(`${name} and cairn differ on [${Array.from(row).join(', ')}]`);
      process.exit(1);
    }
  }
}

/** Adds how many times as fast as the first way each other way is. */
function group(title, timings) {
  const [first] = timings;
  const ratio = ({ rowsPerSecond }) => rowsPerSecond / first.rowsPerSecond;
  return { title, timings: timings.map((each) => ({ ...each, ratio: ratio(each) })) };
}
