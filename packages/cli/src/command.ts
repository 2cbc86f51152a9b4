import { CairnError } from '@cairnkit/engine/errors.js';
import type { Readable, Writable } from 'node:stream';
import type { ParseArgsConfig } from 'node:util';

import type { Output } from './output.js';

/** 0 done, 1 the input was wrong, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What a process has to read from and to write to; `process` itself is one. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** One call of a command: what was typed, and where to read and write. */
export interface Call {
  /** What was typed after the command's name, without the options. */
  readonly args: readonly string[];
  /** The options given, by name, as `node:util` parses them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Touched only by commands that read it: opening it keeps a process alive. */
  readonly streams: Pick<Streams, 'stdin'>;
  /** Results: JSON Lines. */
  readonly out: Output;
  /** Messages for people. */
  readonly err: Output;
}

/** A command, such as `cairn score`. One file in `commands/`, one line in `commands.ts`. */
export interface Command {
  /** One line for `cairn --help`. */
  readonly summary: string;
  /** What may be typed, beginning with the command's name. */
  readonly usage: string;
  /** The rest of its own `--help`. */
  readonly details: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /**
   * Does the work; answers 1 where problems of the input were told as they came.
   *
   * @throws {UsageError} If what was typed makes no sense.
   * @throws {InputError} If the input is so wrong that there is nothing to go on with.
   */
  run(call: Call): Promise<0 | 1>;
}

/** What was typed makes no sense. Ends with exit code 2. */
export class UsageError extends CairnError {
  override name = 'UsageError';
}

/** The input is wrong, and the work ends here. Exit code 1; each line is one problem. */
export class InputError extends CairnError {
  override name = 'InputError';
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
