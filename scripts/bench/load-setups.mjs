import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startPostgres } from '../postgres.mjs';
import { root } from '../root.mjs';

const program = ['--conditions=source', '--import', 'tsx', 'packages/receiver/src/main.ts'];

/**
 * Receivers that listen on this machine, and their database.
 *
 * @typedef {object} Setup
 * @property {string} name
 * @property {string[]} urls
 * @property {() => {receivers: number, database?: number} | undefined} processorTime - In seconds,
 *   since they began; `undefined` where the system does not tell.
 * @property {() => Promise<number>} [written] - Bytes of write-ahead log since the server began: what
 *   goes to a replica and into a continuous backup.
 * @property {() => Promise<{rows: number, bytesPerRow: number}>} stop - Stops the receivers, then
 *   counts what is stored and removes it.
 */

/** One receiver with its embedded database, in a directory of its own. */
export async function embedded() {
  const data = mkdtempSync(join(tmpdir(), 'cairn-load-'));
  const receiver = await start({ CAIRN_DATA: data });
  return {
    name: 'embedded, 1 receiver',
    urls: [receiver.url],
    processorTime: () => timeOf([receiver.pid], undefined),
    async stop() {
      await receiver.stop();
      const counted = await stored({ databaseUrl: undefined, data });
      rmSync(data, { recursive: true, force: true });
      return counted;
    },
  };
}

/**
 * Receivers beside each other, with one PostgreSQL server that waits for the disk.
 *
 * @returns {Promise<Setup | undefined>} `undefined` where PostgreSQL is not installed.
 */
export async function withServer(instances) {
  const server = await startPostgres({ durable: true });
  if (!server) return undefined;
  const env = { DATABASE_URL: server.url };
  const receivers = await Promise.all(Array.from({ length: instances }, () => start(env)));
  return {
    name: `PostgreSQL, ${instances} ${instances === 1 ? 'receiver' : 'receivers'}`,
    urls: receivers.map(({ url }) => url),
    processorTime: () =>
      timeOf(
        receivers.map(({ pid }) => pid),
        server.pid,
      ),
    written: () => written(server.url),
    async stop() {
      await Promise.all(receivers.map((each) => each.stop()));
      const counted = await stored({ databaseUrl: server.url, data: '' });
      await server.stop();
      return counted;
    },
  };
}

/** A receiver in a process of its own, on this machine only, without limits. */
async function start(env) {
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', CAIRN_RATE_ADDRESS: '0', CAIRN_RATE_ID: '0', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text;
    const [, url] = /ready at (\S+)\n/.exec(said) ?? [];
    if (!url) continue;
    const stop = async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    };
    return { url, pid: child.pid, stop };
  }
  throw new Error('the receiver did not start');
}

async function written(databaseUrl) {
  const database = await open({ databaseUrl, data: '' });
  const sql = "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 as bytes";
  const [{ bytes }] = await database.query(sql).finally(() => database.close());
  return bytes;
}

async function open(place) {
  const { openPlace } = await import('@cairnkit/receiver/place.js');
  return openPlace(place);
}

/** Counts what is in a database that no receiver has open. */
async function stored(place) {
  const database = await open(place);
  try {
    await database.exec('checkpoint'); // or the newest rows are not in the tables' files yet
    const [counted] = await database.query(
      `select count(*)::int as rows, pg_total_relation_size('submissions')::float8 as bytes
       from submissions`,
    );
    return { rows: counted.rows, bytesPerRow: Math.round(counted.bytes / counted.rows) };
  } finally {
    await database.close();
  }
}

/** Of receivers, and of a server with all that it has started. Linux tells; others do not. */
function timeOf(receivers, server) {
  try {
    const children = server === undefined ? [] : readdirSync('/proc').filter(isNumber);
    const ofServer = children.filter(
      (pid) => Number(pid) === server || statOf(pid).parent === server,
    );
    const sum = (pids) => pids.reduce((total, pid) => total + statOf(pid).seconds, 0);
    return { receivers: sum(receivers), ...(server !== undefined && { database: sum(ofServer) }) };
  } catch {
    return undefined;
  }
}

const isNumber = (name) => /^\d+$/.test(name);

/** See proc(5): the name, in brackets, may hold anything; times are in hundredths of a second. */
function statOf(pid) {
  try {
    const [, rest] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/);
    const fields = rest.split(' ');
    return { parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / 100 };
  } catch (error) {
    if (error.code !== 'ENOENT' || Number(pid) === process.pid) throw error;
    return { parent: 0, seconds: 0 }; // it has ended meanwhile
  }
}
