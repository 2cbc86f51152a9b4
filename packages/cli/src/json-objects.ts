import type { Issue } from '@cairnkit/engine/errors.js';
import { duplicates, maxDepth, TextFault, walk } from '@cairnkit/engine/json-text.js';

import { InputError } from './command.js';
import type { Source } from './input.js';
import { lines, maxLineBytes } from './lines.js';
import { isObject } from './row.js';

type Value = Readonly<Record<string, unknown>>;

/** A row that cannot be used, and what is wrong with it. */
export interface Faulty {
  readonly faults: readonly Issue[];
  /** The row's own name, where that much is sure. */
  readonly id?: unknown;
}

/** An object of a JSON Lines text, and where it stands; or what is wrong with that line. */
export type JsonObject = { readonly line: number } & ({ readonly value: Value } | Faulty);

/** A list that begins, or one value spread over many lines: the whole text is no JSON Lines. */
const otherLayout = /^\s*(?:\[\s*(?:\{|$)|\{\s*$)/;

/**
 * The objects of JSON Lines, one for every line that is not blank, whatever is wrong with it.
 *
 * @param example - An object as it should be, for the messages.
 * @param isCsv - Asked about a first line that is no row: whether the whole text seems to be CSV.
 * @throws {InputError} If the first line shows that the text is other JSON, or if there is no line:
 *   a program that failed sends nothing, and "done" would be the wrong answer.
 */
export async function* jsonObjects(
  from: Source,
  example: string,
  isCsv: (firstLine: string) => boolean = () => false,
): AsyncGenerator<JsonObject> {
  let isFirst = true;
  for await (const { number, text, tooLong } of lines(from)) {
    if (text.trim() === '' && !tooLong) continue;
    if (isFirst && otherLayout.test(text)) {
      throw new InputError(
        `${from.at(number)}the text is a JSON array, or has one row on many lines; JSON Lines is ` +
          `wanted: each row on a line of its own, as "jq -c '.[]'" writes them`,
      );
    }
    const found = tooLong
      ? fault(`is longer than ${maxLineBytes} bytes; a row needs far fewer`)
      : parsed(text, example);
    if (isFirst && 'faults' in found && isCsv(text)) {
      throw new InputError(`${from.at(number)}the first line is no JSON; is this CSV? add --csv`);
    }
    isFirst = false;
    yield { line: number, ...found };
  }
  if (isFirst) throw new InputError(`${from.at(1)}the text is empty; each row needs a line`);
}

function fault(message: string): Faulty {
  return { faults: [{ path: '', message }] };
}

function parsed(text: string, example: string): { readonly value: Value } | Faulty {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault(`is not JSON: ${whatIsWrong(text)}`);
  }
  if (!isObject(value)) return fault(`must be an object such as ${example}`);
  if (names(value) === text.match(nameEnd)?.length) return { value };
  return twice(text, value) ?? { value };
}

/** Ends every name of a JSON text, and now and then something that only looks like one. */
const nameEnd = /"\s*:/g;

/**
 * How many names a value has at all its levels. A text in which no more than these seem to end has
 * none twice, and need not be walked, which takes longer than everything else that is done to it.
 */
function names(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > maxDepth) return NaN; // the walk refuses it in its own words
  const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
  let count = parts === value ? 0 : parts.length;
  for (const part of parts) count += names(part, depth + 1);
  return count;
}

/** Which of two was meant cannot be known, and an answer may be one of them: none is used. */
function twice(text: string, { id }: Value): Faulty | undefined {
  try {
    const found = duplicates(text);
    if (found.length === 0) return undefined;
    const faults = found.map(({ path }) => ({ path, message: 'is there twice' }));
    return faults.some(({ path }) => path === 'id') ? { faults } : { faults, id };
  } catch (error) {
    if (!(error instanceof TextFault)) throw error;
    return fault(`is not JSON: ${fromUs(error)}`);
  }
}

/** Instead of the run time's own message, which quotes the text: people's data. */
function whatIsWrong(text: string): string {
  try {
    walk(text, () => {});
  } catch (error) {
    if (error instanceof TextFault) return fromUs(error);
  }
  return 'it cannot be parsed';
}

const fromUs = ({ message, offset }: TextFault) => `${message} (column ${offset + 1})`;
