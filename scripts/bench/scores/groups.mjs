/** How fast the engine scores, beside code that does the same in other ways. */
import { compared } from '@cairnkit/engine/compared.js';
import { result } from '@cairnkit/engine/result.js';
import { scorer } from '@cairnkit/engine/scorer.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47Norms from '@cairnkit/instruments/rcads-47.norms.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import sdq from '@cairnkit/instruments/sdq-self.js';
import swemwbs from '@cairnkit/instruments/swemwbs.js';

import { timed } from '../rounds.mjs';
import { rowsOf } from '../rows.mjs';
import { checkObjects, checkSums, checkWays } from './agree.mjs';
import { answersTo, waysById } from './by-id.mjs';
import { naive } from './naive.mjs';
import { phq9ByHand } from './phq-9-by-hand.mjs';
import { byHand, byHandById, byTrick } from './rcads-47-by-hand.mjs';
import { timedInShell } from './shell.mjs';
import * as sums from './sums-by-hand.mjs';

const count = 4096;
const shellCount = 200_000;
const missing = 0.02;
const girl = { age: 12, sex: 'female', ageRule: 'nhs-england' };

const waysOfRcads = {
  cairn: scorer(rcads47).score,
  'by hand': byHand,
  'by hand, with a bit trick': byTrick,
  naive: (row) => naive(rcads47, row),
};
const waysOfPhq = { cairn: scorer(phq9).score, 'by hand': phq9ByHand };
const allGiven = (measure) => rowsOf(measure, count, 0).map((row) => Int8Array.from(row));
const someMissing = (measure) =>
  rowsOf(measure, count, missing).map((row) => Float64Array.from(row));

/**
 * Groups of ways, each compared with the first of its group. In this order: the compiler knows less
 * for sure the more kinds of row it has seen, so what runs first is quickest.
 *
 * @param {(line: string) => void} tell
 */
export async function timedScores(tell) {
  checkObjects(rcads47, waysOfRcads);
  checkObjects(phq9, waysOfPhq);
  const groups = {};
  const time = async (name, ways, rows) => {
    tell(name);
    groups[name] = await timed(ways, rows);
  };

  const partial = someMissing(rcads47);
  checkSums(rcads47, sums.rcads47ListSums);
  checkSums(phq9, sums.phq9ListSums);
  await time(
    'rcads47Whole',
    { ...waysOfRcads, 'by hand, sums only': sums.rcads47ListSums },
    allGiven(rcads47),
  );
  await time('rcads47Partial', waysOfRcads, partial);
  await time(
    'phq9Whole',
    { ...waysOfPhq, 'by hand, sums only': sums.phq9ListSums },
    allGiven(phq9),
  );
  for (const [name, measure] of Object.entries({ sdq, swemwbs })) {
    await time(name, { cairn: scorer(measure).score }, someMissing(measure));
  }
  await timeById(time, 'phq9', phq9, {
    checked: (answers) => phq9ByHand(phq9.items.map(({ id }) => answers[id])),
    sums: sums.phq9Sums,
  });
  const ways = await timeById(time, 'rcads47', rcads47, {
    checked: byHandById,
    sums: sums.rcads47Sums,
  });
  await time(
    'compared',
    { 'compared: T-scores added': (each) => compared(rcads47, each, rcads47Norms, girl) },
    answersTo(rcads47, count, missing).map((answers) => result(rcads47, answers)),
  );
  await time('rcads47AfterAll', waysOfRcads, partial);
  groups.does = Object.fromEntries(ways.map(([name, { does }]) => [name, does]));
  tell('shell');
  groups.shell = timedInShell(shellCount);
  return groups;
}

/** With every answer, in all ways; and with some missing, in those that know what to do then. */
async function timeById(time, name, measure, byHand) {
  const ways = await waysById(measure, byHand);
  const whole = answersTo(measure, count, 0);
  const partial = answersTo(measure, count, missing);
  const withRules = Object.fromEntries(
    Object.entries(ways).filter(([, { does }]) => does.includes('prorates')),
  );
  checkWays(measure, ways, whole);
  checkWays(measure, withRules, partial);
  await time(`${name}ByIdWhole`, runs(ways, whole), whole);
  await time(`${name}ByIdPartial`, runs(withRules, partial), partial);
  return Object.entries(ways);
}

/** Each with the rows that it wants. */
function runs(ways, answers) {
  return Object.fromEntries(
    Object.entries(ways).map(([name, { run, from }]) => [
      name,
      from ? { run, rows: answers.slice(0, 512).map(from) } : run,
    ]),
  );
}
