/**
 * How many submissions a receiver takes in a second, and that each is stored once: with its embedded
 * database, and with a PostgreSQL server of our own and one or two receivers. Everything stays on
 * this machine, and ends by itself.
 *
 *     node --conditions=source --import tsx scripts/bench/receiver-load.mjs
 *
 * `--count 3000` submissions in each round, `--seconds 30` at most, `--connections 16`; `--json` for
 * JSON. Exits 1 when a row is missing or there twice. See `docs/guides/scale.md`.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { sendAll, submissions } from './load-posts.mjs';
import { embedded, withServer } from './load-setups.mjs';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '3000' },
    seconds: { type: 'string', default: '30' },
    connections: { type: 'string', default: '16' },
    json: { type: 'boolean', default: false },
  },
});
const limits = {
  count: bounded('count', 20_000),
  seconds: bounded('seconds', 120),
  connections: bounded('connections', 200),
};
const warmUp = 200;

const rounds = [];
for (const prepare of [embedded, () => withServer(1), () => withServer(2)]) {
  const setup = await prepare();
  if (setup) rounds.push(await round(setup));
}
if (options.json) console.log(JSON.stringify({ machine: machine(), ...limits, rounds }, null, 2));
else show();
process.exitCode = rounds.every(({ right }) => right) ? 0 : 1;

async function round({ name, urls, processorTime, written, stop }) {
  const first = await sendAll(urls, submissions(warmUp), limits);
  const [before, logBefore] = [processorTime(), await written?.()];
  const sent = await sendAll(urls, submissions(limits.count), limits);
  const [after, logAfter] = [processorTime(), await written?.()];
  const { rows, bytesPerRow } = await stop();

  const posts = sent.latencies.length;
  const at = (share) => sent.latencies[Math.floor((posts - 1) * share)];
  const perPost = (of) =>
    before?.[of] === undefined ? undefined : ((after[of] - before[of]) * 1000) / posts;
  return {
    name,
    perSecond: sent.asked / sent.seconds,
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99) },
    ...{ receiverMs: perPost('receivers'), databaseMs: perPost('database') },
    ...(logAfter && { logPerRow: Math.round((logAfter - logBefore) / sent.stored) }),
    ...{ bytesPerRow, statuses: sent.statuses, rows },
    right: rows === first.asked + sent.asked && sent.stored === sent.asked,
  };
}

function show() {
  const { count, connections } = limits;
  console.log(`${machine()}; sender, receivers and database share it.`);
  console.log(
    `${count} submissions of RCADS-47, every tenth sent twice, ${connections} at a time.\n`,
  );
  for (const each of rounds) {
    const { name, perSecond, p50, p95, p99, receiverMs, databaseMs, logPerRow, rows } = each;
    console.log(name);
    console.log(
      `  ${Math.round(perSecond)} a second; p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}`,
    );
    const server = databaseMs === undefined ? '' : `, server ${ms(databaseMs)}`;
    if (receiverMs !== undefined) {
      console.log(`  processor time a post: receiver ${ms(receiverMs)}${server}`);
    }
    const log = logPerRow === undefined ? '' : `, ${logPerRow} of write-ahead log`;
    console.log(`  bytes a row: ${each.bytesPerRow} with its indexes${log}`);
    console.log(`  ${rows} rows, ${each.right ? 'each once' : 'WRONG'}`);
    console.log(`  replies: ${JSON.stringify(each.statuses)}\n`);
  }
}

function ms(number) {
  return `${number.toFixed(1)} ms`;
}

function machine() {
  const all = cpus();
  return `Node ${process.version}, ${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}`;
}

function bounded(name, most) {
  const value = Number(options[name]);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  console.error(`--${name} takes a whole number from 1 to ${most}.`);
  process.exit(2);
}
