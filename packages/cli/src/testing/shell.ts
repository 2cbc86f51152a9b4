import { spawn, type ChildProcessWithoutNullStreams, type StdioOptions } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import type { ExitCode, Streams } from '../command.js';

/** What a call of `cairn` left behind. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs `cairn` inside a test. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  // Mocha requires its tests; only import() gives the modules as they really run, and one of each.
  const cairn = await import('../cairn.js');
  return cairn.run(args, streams);
}

/** Runs `cairn` inside a test, with text in and text out. Several pieces arrive one by one. */
export async function cairn(
  args: readonly string[],
  ...stdin: readonly (string | Uint8Array)[]
): Promise<Outcome> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const out = text(stdout);
  const err = text(stderr);
  const pieces = stdin.map((piece) => Buffer.from(piece as string));
  const code = await run(args, {
    stdin: Readable.from(pieces, { objectMode: false }),
    stdout,
    stderr,
  });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

/** The values of JSON Lines. */
export function values<T = Record<string, unknown>>(jsonLines: string): T[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Writes a file into a folder of its own, which the system clears away. */
export async function fileWith(content: string | Uint8Array, name = 'input'): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'cairn-')), name);
  await writeFile(file, content);
  return file;
}

/** Starts `cairn` as a process of its own, from its sources. */
export function start(
  args: readonly string[],
  options: { readonly node?: readonly string[]; readonly stdio?: StdioOptions } = {},
): ChildProcessWithoutNullStreams {
  const { node = [], stdio = 'pipe' } = options;
  const source = ['--conditions=source', '--import', 'tsx', 'src/main.ts'];
  const all = [...node, ...source, ...args];
  return spawn(process.execPath, all, { cwd, stdio }) as ChildProcessWithoutNullStreams;
}

const cwd = fileURLToPath(new URL('../..', import.meta.url));
