/**
 * What one way to do something took.
 *
 * @typedef {object} Timing
 * @property {string} name
 * @property {number} rowsPerSecond - Of processor time, so per core. The median round.
 * @property {[number, number]} spread - The slowest and the fastest round.
 * @property {number} bytesPerRow - Allocated; `NaN` without `--expose-gc`.
 */

const warmUps = 3;
const rounds = 9;
const microsecondsPerRound = 100_000;

// What was made is kept for a while: otherwise the compiler may find that nobody needs it made.
const kept = new Array(64);

/**
 * Times several ways to do the same, in turn, so that what else the machine does meets them alike.
 *
 * @param {Record<string, (row: any) => unknown>} ways - By name; the first is what others are
 *   compared with.
 * @param {readonly unknown[]} rows
 * @returns {Timing[]}
 */
export function timed(ways, rows) {
  const names = Object.keys(ways);
  const rates = names.map(() => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    names.forEach((name, i) => {
      const rate = rateOf(ways[name], rows);
      if (round >= 0) rates[i].push(rate);
    });
  }
  return names.map((name, i) => ({
    name,
    rowsPerSecond: Math.round(median(rates[i])),
    spread: [Math.round(Math.min(...rates[i])), Math.round(Math.max(...rates[i]))],
    bytesPerRow: Math.round(median(Array.from({ length: 5 }, () => allocated(ways[name], rows)))),
  }));
}

/** Processor time, not the clock: what other programs take is not ours. */
function rateOf(way, rows) {
  const begun = process.cpuUsage();
  let done = 0;
  let used = 0;
  while (used < microsecondsPerRound) {
    for (let i = 0; i < rows.length; i += 1) kept[i & 63] = way(rows[i]);
    done += rows.length;
    const { user, system } = process.cpuUsage(begun);
    used = user + system;
  }
  return (done / used) * 1e6;
}

/** Few rows, so that no garbage is collected between the two looks at the heap. */
function allocated(way, rows) {
  if (!globalThis.gc) return NaN;
  const count = Math.min(rows.length, 1000);
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < count; i += 1) kept[i & 63] = way(rows[i]);
  return (process.memoryUsage().heapUsed - before) / count;
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
