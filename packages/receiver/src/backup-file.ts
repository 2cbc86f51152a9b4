import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';

import { CairnError } from '@cairnkit/engine/errors.js';

import type { Row } from './backup-tables.js';

/**
 * A backup is JSON Lines: this first, then a line per row, and at the end how many there were, with
 * the SHA-256 of everything before. That tells damage, not forgery.
 */
export interface Header {
  readonly cairn: 'backup';
  readonly version: 1;
  readonly at: string;
  /** The layout of the database that it was made of. */
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
}

export interface RowLine {
  readonly table: string;
  readonly row: Row;
}

interface End {
  readonly end: { readonly rows: number; readonly sha256: string };
}

/**
 * Writes a backup. The file is there only once it is whole and on the disk; nobody but its owner may
 * read it.
 *
 * @throws {CairnError} If it cannot be written, or a file of that name is there already: a backup
 *   overwrites nothing.
 */
export async function writeBackup(
  path: string,
  header: Header,
  rows: AsyncIterable<RowLine>,
): Promise<{ readonly rows: number }> {
  if (await isThere(path)) throw new CairnError(`${path} is there already; name another file`);
  const partial = `${path}.partial`;
  if (await isThere(partial)) {
    const fix = 'another is being written, or one was cut off: delete it then';
    throw new CairnError(`${partial} is there already; ${fix}`);
  }
  const file = await open(partial, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    const write = async (line: unknown) => {
      const text = `${JSON.stringify(line)}\n`;
      hash.update(text);
      await file.appendFile(text);
    };
    let count = 0;
    await write(header);
    for await (const row of rows) {
      await write(row);
      count += 1;
    }
    const end: End = { end: { rows: count, sha256: hash.digest('hex') } };
    await file.appendFile(`${JSON.stringify(end)}\n`);
    await file.sync();
    await file.close();
    await rename(partial, path);
    return { rows: count };
  } catch (error) {
    await file.close().catch(() => {});
    await rm(partial, { force: true });
    if (error instanceof CairnError) throw error;
    throw new CairnError(`${path} could not be written: ${error}`, { cause: error });
  }
}

/**
 * Reads a whole backup through before any of it is used.
 *
 * @throws {CairnError} If it is no backup, was made by a newer version, or is damaged.
 */
export async function checkBackup(path: string): Promise<Header> {
  const hash = createHash('sha256');
  let header: Header | undefined;
  let end: End['end'] | undefined;
  let count = 0;
  for await (const line of linesOf(path)) {
    if (end) throw damaged(path, 'it goes on after its end');
    const read = parsed(path, line, count);
    if (header && 'end' in read) {
      end = (read as unknown as End).end;
      continue;
    }
    hash.update(`${line}\n`);
    if (header) count += 1;
    else header = headerOf(path, read);
  }
  if (!header || !end) throw damaged(path, 'its end is missing');
  if (end.rows !== count) throw damaged(path, `it should have ${end.rows} rows and has ${count}`);
  if (end.sha256 !== hash.digest('hex')) throw damaged(path, 'its checksum is another');
  return header;
}

/** The rows of a backup that was checked. */
export async function* rowsIn(path: string): AsyncGenerator<RowLine> {
  for await (const line of linesOf(path)) {
    const read = JSON.parse(line) as RowLine | Header | End;
    if ('table' in read) yield read;
  }
}

/** Lines of a file. Node's `readline` would also end one at U+2028, which JSON may hold. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      pieces.push(chunk.subarray(from, at));
      yield Buffer.concat(pieces).toString();
      pieces = [];
      from = at + 1;
    }
    pieces.push(chunk.subarray(from));
  }
  const rest = Buffer.concat(pieces).toString();
  if (rest !== '') yield rest;
}

function parsed(path: string, line: string, count: number): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read === 'object' && read !== null) return read as Record<string, unknown>;
  } catch {
    // said below
  }
  throw damaged(path, `row ${count} is no JSON`);
}

function headerOf(path: string, read: Record<string, unknown>): Header {
  if (read['cairn'] !== 'backup') throw new CairnError(`${path} is no backup of a receiver`);
  if (read['version'] === 1) return read as unknown as Header;
  throw new CairnError(`${path} was made by a newer version; restore it with that one`);
}

function damaged(path: string, how: string): CairnError {
  return new CairnError(`${path} is damaged: ${how}. Nothing was restored.`);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await (await open(path)).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
