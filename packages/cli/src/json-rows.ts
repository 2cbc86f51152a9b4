import type { Issue } from '@cairnkit/engine/errors.js';
import { TextFault, walk } from '@cairnkit/engine/json-text.js';
import type { Measure } from '@cairnkit/engine/measure.js';

import { InputError } from './command.js';
import type { Source } from './input.js';
import { lines, maxLineBytes } from './lines.js';
import { readId, unreadable, type Row } from './row.js';

/** A list that begins, or one value spread over many lines: the whole text is no JSON Lines. */
const otherLayout = /^\s*(?:\[\s*(?:\{|$)|\{\s*$)/;

/**
 * Rows of answers from JSON Lines, one for every line that is not blank, whatever is wrong with it.
 *
 * @throws {InputError} If the first line shows that the text is other JSON.
 */
export async function* jsonRows(from: Source, measure: Measure): AsyncGenerator<Row> {
  let isFirst = true;
  for await (const { number, text, tooLong } of lines(from)) {
    if (text.trim() === '' && !tooLong) continue;
    if (isFirst && otherLayout.test(text)) {
      throw new InputError(
        `${from.at(number)}the text is a JSON array, or has one row on many lines; JSON Lines is ` +
          `wanted: each row on a line of its own, as "jq -c '.[]'" writes them`,
      );
    }
    isFirst = false;
    yield tooLong
      ? unreadable(number, `is longer than ${maxLineBytes} bytes; a row needs far fewer`)
      : jsonRow(number, text, measure);
  }
}

function jsonRow(line: number, text: string, measure: Measure): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable(line, `is not JSON: ${fault(text)}`);
  }
  if (!isObject(value)) return unreadable(line, 'must be an object such as {"answers":{"q1":0}}');

  const { id, problems } = readId(value.id);
  const { answers, problem } = readAnswers(value.answers, measure);
  return {
    line,
    ...(id === undefined ? {} : { id }),
    ...(answers ? { answers } : {}),
    problems: [...problems, ...(problem ? [problem] : []), ...contextProblems(value.context)],
  };
}

function readAnswers(
  given: unknown,
  { id, items }: Measure,
): { answers?: Record<string, unknown>; problem?: Issue } {
  const path = 'answers';
  if (isObject(given)) return { answers: given };
  if (!Array.isArray(given)) {
    const missing = given === undefined ? 'is missing; it ' : '';
    const message = `${missing}must be an object such as {"q1":0} or a list such as [0,null]`;
    return { problem: { path, message } };
  }
  if (given.length > items.length) {
    // Which of them is one too many cannot be known, so none is used.
    const message = `has ${given.length} answers, but ${id} has ${items.length} items`;
    return { problem: { path, message } };
  }
  const answers = given.map((value: unknown, i) => [items[i]?.id ?? '', value] as const);
  return { answers: Object.fromEntries(answers) };
}

function contextProblems(context: unknown): Issue[] {
  if (context === undefined || context === null || isObject(context)) return [];
  return [{ path: 'context', message: 'must be an object such as {"age":14}' }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ours instead of the run time's own message, which quotes the text: people's answers. */
function fault(text: string): string {
  try {
    walk(text, () => {});
  } catch (error) {
    if (error instanceof TextFault) return `${error.message} (column ${error.offset + 1})`;
  }
  return 'it cannot be parsed';
}
