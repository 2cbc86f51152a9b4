import { createHash, randomUUID } from 'node:crypto';
import { rename, unlink } from 'node:fs/promises';
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
 * Removes a socket that nobody answers on. It is moved first and asked again there: between the
 * first question and now, another process may have put its own in that place.
 */
async function wasTaken(path: string): Promise<boolean> {
  const moved = `${path}.${randomUUID().slice(0, 6)}`;
  try {
    await rename(path, moved);
    const taken = await answers(moved);
    await (taken ? rename(moved, path) : unlink(moved));
    return taken;
  } catch {
    return false; // another process was quicker
  }
}

/** The socket lies in the directory, except where such paths are too long or do not exist. */
function socketPath(directory: string): string {
  const path = join(directory, 'lock.sock');
  const longest = 90; // bytes; Linux takes 107 and macOS 103, and `wasTaken` adds to it
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
