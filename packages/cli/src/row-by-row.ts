import type { Issue } from '@cairnkit/engine/errors.js';
import { OutOfRangeError } from '@cairnkit/engine/out-of-range.js';

import type { Call } from './command.js';
import type { Source } from './input.js';
import { jsonObjects, type Faulty } from './json-objects.js';
import { someOf, told } from './problems.js';
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
  to: Pick<Call, 'out' | 'err'>,
  work: Work,
): Promise<0 | 1> {
  return tellEach(jsonObjects(from, work.example), from, to, (found) => {
    const { id, line, problems } =
      'faults' in found ? refused(found, work) : answered(found.value, work);
    const named = id === undefined ? {} : { id };
    return { line: { ...named, ...line, ...(problems.length > 0 ? { problems } : {}) }, problems };
  });
}

/**
 * Writes a line on standard output for each row, in order, and tells its problems on standard error.
 *
 * @param lineOf - A row’s line, and the problems that it has.
 * @returns 1 where there were problems, and 0 otherwise.
 * @throws {InputError} If the rows cannot be read.
 */
export async function tellEach<Row extends { readonly line: number }>(
  rows: AsyncIterable<Row>,
  { at }: Source,
  { out, err }: Pick<Call, 'out' | 'err'>,
  lineOf: (row: Row) => { readonly line: object; readonly problems: readonly Issue[] },
): Promise<0 | 1> {
  let number = 0;
  let code: 0 | 1 = 0;
  for await (const row of rows) {
    number += 1;
    const { line, problems } = lineOf(row);
    await out.json(line);
    if (problems.length > 0) code = 1;
    for (const problem of problems) await err.line(`${at(row.line)}${told(number, problem)}`);
  }
  return code;
}

interface Answered {
  readonly id?: string | number;
  readonly line: object;
  readonly problems: readonly Issue[];
}

function refused({ id, faults }: Faulty, { nothing }: Work): Answered {
  const { problems, ...named } = readId(id);
  return { ...named, line: nothing, problems: someOf([...problems, ...faults]) };
}

function answered(row: Readonly<Record<string, unknown>>, work: Work): Answered {
  const { id, problems } = readId(row.id);
  const named = id === undefined ? {} : { id };
  try {
    return { ...named, line: work.answer(row), problems };
  } catch (error) {
    if (!(error instanceof OutOfRangeError)) throw error;
    return { ...named, line: work.nothing, problems: someOf([...problems, ...error.issues]) };
  }
}
