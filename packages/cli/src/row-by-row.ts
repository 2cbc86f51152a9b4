import type { Issue } from '@cairnkit/engine/errors.js';
import { OutOfRangeError } from '@cairnkit/engine/out-of-range.js';

import type { Call } from './command.js';
import type { Source } from './input.js';
import { jsonObjects } from './json-objects.js';
import { readId } from './row.js';

/** What is done with each row. */
export interface Work {
  /** A row as it should be, for the messages. */
  readonly example: string;
  /** What a row without an answer says in its place; `problems` come after it. */
  readonly nothing: object;
  /**
   * Turns a row into its answer.
   *
   * @throws {OutOfRangeError} If nothing can be made of it; its issues are told, and work goes on.
   */
  answer(row: Readonly<Record<string, unknown>>): object;
}

/**
 * Answers rows of JSON Lines one at a time: a line on standard output for each, in order, with the
 * row's own `id` first where it has one. What is wrong stands in `problems`, which only rows with
 * problems have, and on standard error with its place.
 *
 * @returns 1 where there were problems, and 0 otherwise.
 * @throws {InputError} If the text cannot be read, or is no JSON Lines.
 */
export async function rowByRow(
  from: Source,
  { out, err }: Pick<Call, 'out' | 'err'>,
  work: Work,
): Promise<0 | 1> {
  let number = 0;
  let code: 0 | 1 = 0;
  for await (const found of jsonObjects(from, work.example)) {
    number += 1;
    const { id, line, problems } =
      'fault' in found
        ? { line: work.nothing, problems: [{ path: '', message: found.fault }] }
        : answered(found.value, work);
    const named = id === undefined ? {} : { id };
    await out.json({ ...named, ...line, ...(problems.length > 0 ? { problems } : {}) });
    for (const { path, message } of problems) {
      code = 1;
      await err.line(`${from.at(found.line)}row ${number}${path && `, ${path}`}: ${message}`);
    }
  }
  return code;
}

interface Answered {
  readonly id?: string | number;
  readonly line: object;
  readonly problems: readonly Issue[];
}

function answered(row: Readonly<Record<string, unknown>>, work: Work): Answered {
  const { id, problems } = readId(row.id);
  const named = id === undefined ? {} : { id };
  try {
    return { ...named, line: work.answer(row), problems };
  } catch (error) {
    if (!(error instanceof OutOfRangeError)) throw error;
    return { ...named, line: work.nothing, problems: [...problems, ...error.issues] };
  }
}
