/**
 * A way to do something: a function of a row, or such with rows of its own, made as it wants them.
 *
 * @typedef {((row: any) => unknown) | { run: (row: any) => unknown, rows: readonly unknown[] }} Way
 */

/**
 * What one way to do something took.
 *
 * @typedef {object} Timing
 * @property {string} name
 * @property {number} rowsPerSecond - Of processor time, so per core. The median round.
 * @property {[number, number]} spread - The slowest and the fastest round.
 * @property {number | null} bytesPerRow - Allocated; `null` without `--expose-gc`.
 * @property {number} ratio - How many times as fast as the first way.
 */

const warmUps = 3;
const rounds = 9;
const microsecondsPerRound = 100_000;
/** To look at the clock costs something, so it is done once in about so long. */
const microsecondsPerLook = 2_000;

// What was made is kept for a while: otherwise the compiler may find that nobody needs it made.
const kept = new Array(64);

/**
 * Times several ways to do the same, in turn, so that what else the machine does meets them alike.
 * What gives promises is waited for, row by row; what does not, never waits.
 *
 * @param {Record<string, Way>} ways - By name; the first is what others are compared with.
 * @param {readonly unknown[]} rows
 * @returns {Promise<Timing[]>}
 */
export async function timed(ways, rows) {
  const contenders = Object.entries(ways).map(([name, way]) => ({
    name,
    ...(typeof way === 'function' ? { run: way, rows } : way),
    rates: [],
    rounds: repeats,
  }));
  for (const each of contenders) {
    const first = each.run(each.rows[0]);
    if (!(first instanceof Promise)) continue;
    each.rounds = repeatsWaiting;
    await first; // or it would run beside the next one
  }
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const each of contenders) {
      const rate = await rateOf(each);
      if (round >= 0) each.rates.push(rate);
    }
  }
  const timings = [];
  for (const { name, rates, ...each } of contenders) {
    const rowsPerSecond = Math.round(median(rates));
    timings.push({
      name,
      rowsPerSecond,
      spread: [Math.round(Math.min(...rates)), Math.round(Math.max(...rates))],
      bytesPerRow: await allocated(each, rowsPerSecond),
      ratio: rowsPerSecond / (timings[0]?.rowsPerSecond ?? rowsPerSecond),
    });
  }
  return timings;
}

/** Processor time, not the clock: what other programs take is not ours. */
async function rateOf({ run, rows, rounds: repeat }) {
  const begun = process.cpuUsage();
  let done = 0;
  let used = 0;
  let next = 1;
  while (used < microsecondsPerRound) {
    await repeat(run, rows, done, next);
    done += next;
    const { user, system } = process.cpuUsage(begun);
    used = user + system;
    if ((used / done) * next < microsecondsPerLook) next *= 2;
  }
  return (done / used) * 1e6;
}

function repeats(run, rows, from, count) {
  let at = from % rows.length;
  for (let i = 0; i < count; i += 1) {
    kept[i & 63] = run(rows[at]);
    at = at + 1 === rows.length ? 0 : at + 1;
  }
}

async function repeatsWaiting(run, rows, from, count) {
  for (let i = 0; i < count; i += 1) kept[i & 63] = await run(rows[(from + i) % rows.length]);
}

/** Few rows, so that no garbage is collected between the two looks at the heap. */
async function allocated({ run, rows, rounds: repeat }, rowsPerSecond) {
  if (!globalThis.gc) return null;
  const count = Math.max(1, Math.min(rows.length, 1000, Math.floor(rowsPerSecond / 50)));
  const found = [];
  for (let round = 0; round < 5; round += 1) {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    await repeat(run, rows, 0, count);
    found.push((process.memoryUsage().heapUsed - before) / count);
  }
  return Math.round(median(found));
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
