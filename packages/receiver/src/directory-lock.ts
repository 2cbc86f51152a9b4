import { createHash } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CairnError } from '@cairnkit/engine/errors.js';

/**
 * Makes sure that one process at a time uses a directory.
 *
 * The lock is a socket that this process listens on. Unlike a file with a process number in it, it
 * cannot outlive its owner: after a crash nobody answers, and the next process takes it over, in a
 * container too, where numbers repeat.
 *
 * @returns A function that gives the directory free.
 * @throws {CairnError} If another process has it.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = socketPath(directory);
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const server = await listen(path, directory);
    if (server) return () => new Promise((done) => server.close(() => done()));
    if ((await answers(path)) || (await wasTaken(path))) break;
  }
  throw new CairnError(
    `${directory} is in use by another receiver. Stop that one, name another directory in ` +
      'CAIRN_DATA, or let both use one PostgreSQL server through DATABASE_URL.',
  );
}

/**
 * Removes a socket that nobody answers on.
 *
 * Only one process does so at a time, and asks once more before: nobody else can put a socket of
 * their own in that place while the dead one is there, so it is never a living one that goes.
 *
 * @returns Whether somebody answers after all.
 */
async function wasTaken(path: string): Promise<boolean> {
  const turn = `${path}.turn`;
  if (!(await mine(turn))) return true;
  try {
    if (await answers(path)) return true;
    await rm(path, { force: true });
    return false;
  } finally {
    await rm(turn, { force: true, recursive: true });
  }
}

/** Waits for a turn: an empty directory, which only one process can make. */
async function mine(turn: string): Promise<boolean> {
  for (let waited = 0; waited < 250; waited += 1) {
    try {
      await mkdir(turn);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    // A turn takes milliseconds: one this old was left by a process that died in it.
    const made = await stat(turn).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > 30_000)
      await rm(turn, { force: true, recursive: true });
    await new Promise((done) => setTimeout(done, 20));
  }
  return false;
}

/** The socket lies in the directory, except where such paths are too long or do not exist. */
function socketPath(directory: string): string {
  const path = join(directory, 'lock.sock');
  const longest = 100; // bytes; Linux takes 107 and macOS 103
  if (process.platform !== 'win32' && Buffer.byteLength(path) <= longest) return path;
  const name = `cairn-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** A server on that socket, or `undefined` when the socket is there already. */
function listen(path: string, directory: string): Promise<Server | undefined> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') return done(undefined);
      const why = `${directory} cannot be locked (${cause.code}); name one on a local disk`;
      fail(new CairnError(`CAIRN_DATA: ${why}`, { cause }));
    });
    server.listen(path, () => done(server.unref()));
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', ({ code }: NodeJS.ErrnoException) => {
      done(code !== 'ECONNREFUSED' && code !== 'ENOENT');
    });
  });
}
