import { CairnError } from '@cairnkit/engine/errors.js';
import type { ParseArgsConfig } from 'node:util';

/** What a command gets, and where it says what it has done. */
export interface Call {
  /** What was typed after the command's name, without the options. */
  readonly args: readonly string[];
  /** The options given, by name, as `node:util` parses them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results, a line each, on standard output. */
  readonly print: (line: string) => void;
  /** Messages for people, a line each, on standard error. */
  readonly say: (line: string) => void;
}

/** A command, such as `cairn-receiver backup`. One file in `commands/`, one line in `commands.ts`. */
export interface Command {
  /** One line for `cairn-receiver --help`. */
  readonly summary: string;
  /** What may be typed, beginning with the command's name. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /**
   * Does the work.
   *
   * @throws {UsageError} If what was typed makes no sense.
   * @throws {CairnError} If it cannot be done; its message is for whoever typed it.
   */
  run(call: Call): Promise<void>;
}

/** What was typed makes no sense. Ends with exit code 2. */
export class UsageError extends CairnError {
  override name = 'UsageError';
}
