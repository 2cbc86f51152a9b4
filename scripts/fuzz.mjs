/**
 * Tries cases that no commit has tried, for as long as it is told; for nights.
 *
 *     npm run fuzz -- --seconds 3600 --seed 7
 *     npm run fuzz -- --case 70000123
 *
 * Prints a line of JSON for every case that is wrong. Exit code 1 where there was one.
 */
import { parseArgs } from 'node:util';

import { tried } from './fuzz/cases.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) }, // of the day
    case: { type: 'string' },
  },
});

/** No two seeds share cases, as long as nobody runs for weeks. */
const casesPerSeed = 100_000_000;
const first = values.case === undefined ? Number(values.seed) * casesPerSeed : Number(values.case);
const until = performance.now() + Number(values.seconds) * 1000;
let [done, wrong, taken] = [0, 0, 0];

do {
  const { complaints, isTaken, ...about } = tried(first + done);
  if (isTaken) taken += 1;
  if (complaints.length > 0) {
    wrong += 1;
    console.log(JSON.stringify({ case: first + done, ...about, complaints }));
  }
  done += 1;
} while (values.case === undefined && performance.now() < until);

console.error(`${done} cases from ${first}: ${taken} were taken, ${wrong} went wrong`);
process.exitCode = wrong > 0 ? 1 : 0;
