import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * The directory with PostgreSQL's programs, the newest version first; `undefined` without any.
 * Looks on PATH and where Debian, Homebrew and Postgres.app put them.
 */
export function findPostgres() {
  const versions = (root, ...below) =>
    (existsSync(root) ? readdirSync(root) : [])
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((name) => join(root, name, ...below));
  return [
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    ...versions('/usr/lib/postgresql', 'bin'),
    ...versions('/opt/homebrew/opt', 'bin').filter((path) => path.includes('/postgresql')),
    ...versions('/Applications/Postgres.app/Contents/Versions', 'bin'),
  ].find((path) => ['initdb', 'postgres'].every((program) => existsSync(join(path, program))));
}

/**
 * Starts a PostgreSQL of our own in a temporary directory, on a free port of 127.0.0.1. It keeps
 * nothing and trusts everybody on this machine: for tests and demos only.
 *
 * @param {{durable?: boolean}} [options] - `durable` waits for the disk at every commit, as a server
 *   in real use does; otherwise it does not, and tests go faster.
 * @returns {Promise<{url: string, pid: number, halt: () => Promise<void>, resume: () =>
 *   Promise<void>, stop: () => Promise<void>} | undefined>} `halt` and `resume` take the server down and up again with
 *   its data; `stop` ends it and removes everything. `undefined` when PostgreSQL is not installed.
 * @throws {Error} If it is installed and does not start; says why, and leaves nothing behind.
 */
export async function startPostgres({ durable = false } = {}) {
  const programs = findPostgres();
  if (!programs) return undefined;

  const directory = mkdtempSync(join(tmpdir(), 'cairn-postgres-'));
  let running;
  const clear = () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  const abandon = () => {
    running?.kill('SIGQUIT'); // nobody else ends it when the tests are cut short
    clear();
  };
  process.once('exit', abandon);
  const halt = () => ended(running, 'SIGINT');
  const stop = async () => {
    await halt();
    process.off('exit', abandon);
    clear();
  };

  try {
    const { port, start } = await prepare(programs, directory, durable ? 'on' : 'off');
    const resume = async () => {
      running = start();
      await listening(running);
    };
    await resume();
    const url = `postgres://cairn@127.0.0.1:${port}/postgres`;
    return { url, pid: running.pid, halt, resume, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes an empty cluster in a directory, and says how to start its server. */
async function prepare(programs, directory, fsync) {
  const user = unprivileged();
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid);
  const options = { cwd: directory, env: { ...process.env, LC_ALL: 'C' }, ...user };
  const data = join(directory, 'data');
  const initdb = ['-D', data, '-U', 'cairn', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  execFileSync(join(programs, 'initdb'), initdb, { ...options, stdio: 'pipe' });

  const port = await freePort();
  const server = ['-D', data, '-p', port, '-k', '', '-h', '127.0.0.1'];
  return {
    port,
    start: () => spawn(join(programs, 'postgres'), [...server, '-c', `fsync=${fsync}`], options),
  };
}

/** PostgreSQL refuses to run as root, so root lends it another account. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody"',
  );
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(String(port)));
    });
  });
}

/** Resolves once a server says that it takes connections. */
function listening(server) {
  return new Promise((done, fail) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-10_000);
      if (said.includes('ready to accept connections')) done();
    });
    server.once('error', fail);
    server.once('exit', () => fail(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

function ended(server, signal) {
  if (!server?.pid || server.exitCode !== null || server.signalCode !== null) {
    return Promise.resolve();
  }
  return new Promise((done) => {
    server.once('exit', () => done());
    server.kill(signal);
  });
}
