import { createReadStream } from 'node:fs';

import { InputError, UsageError, type Streams } from './command.js';

/** Bytes to read, and how to point into them. */
export interface Source {
  readonly chunks: AsyncIterable<Buffer>;
  /** What a message about a line begins with: `rows.csv:4: `, or nothing for standard input. */
  readonly at: (line: number) => string;
}

/**
 * The one file that a command reads; none is standard input.
 *
 * @param files - What was typed after the command’s first argument.
 * @throws {UsageError} If there are more.
 */
export function fileOf([file, ...more]: readonly string[]): string | undefined {
  if (more.length > 0) throw new UsageError('One file at a time; "-" is standard input.');
  return file;
}

/** A file, or standard input where there is no path or the path is `-`. Opened when first read. */
export function source(path: string | undefined, streams: Pick<Streams, 'stdin'>): Source {
  if (path === undefined || path === '-') {
    return { chunks: readable(() => streams.stdin, 'standard input'), at: () => '' };
  }
  return { chunks: fileChunks(path), at: (line) => `${path}:${line}: ` };
}

/**
 * The bytes of a file, piece by piece.
 *
 * @throws {InputError} When reading, if it is missing, a directory or not readable.
 */
export function fileChunks(path: string): AsyncIterable<Buffer> {
  return readable(() => createReadStream(path), path);
}

async function* readable(open: () => AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  try {
    yield* open();
  } catch (cause) {
    throw new InputError(`${name}: ${reason(cause as NodeJS.ErrnoException)}`);
  }
}

function reason({ code = '', message }: NodeJS.ErrnoException): string {
  return reasons.get(code) ?? `could not be read (${message})`;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EISDIR', 'is a directory, not a file'],
  ['EACCES', 'may not be read; check its permissions'],
  ['EPERM', 'may not be read; check its permissions'],
]);
