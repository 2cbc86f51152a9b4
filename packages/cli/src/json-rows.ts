import type { Issue } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';

import type { Source } from './input.js';
import { jsonObjects } from './json-objects.js';
import { isObject, readId, unreadable, type Row } from './row.js';

/**
 * Rows of answers from JSON Lines, one for every line that is not blank, whatever is wrong with it.
 *
 * @param file - What it is called, if it is a file: some say by their name that they are CSV.
 * @throws {InputError} If the first line shows that the text is other JSON, or seems to be CSV.
 */
export async function* jsonRows(
  from: Source,
  measure: Measure,
  file?: string,
): AsyncGenerator<Row> {
  const isCsv = (line: string) => seemsCsv(line, measure, file);
  for await (const found of jsonObjects(from, '{"answers":{"q1":0}}', isCsv)) {
    const { line } = found;
    yield 'faults' in found
      ? unreadable(line, found.faults, found.id)
      : jsonRow(line, found.value, measure);
  }
}

/** Whether a line that is no JSON stands in a file of CSV, or names items as a first row does. */
function seemsCsv(line: string, { items }: Measure, file = ''): boolean {
  if (/^\s*[[{]/.test(line)) return false; // a row that was cut off
  if (/\.csv$/i.test(file)) return true;
  const cells = line.split(/[,;\t]/).map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
  return items.some(({ id }) => cells.includes(id));
}

function jsonRow(line: number, value: Readonly<Record<string, unknown>>, measure: Measure): Row {
  const { id, problems } = readId(value.id);
  const { problem, ...asked } =
    value.raw === undefined || value.raw === null
      ? readAnswers(value.answers, measure)
      : readRaw(value.raw, value.answers, measure);
  return {
    line,
    ...(id === undefined ? {} : { id }),
    ...asked,
    ...(isObject(value.context) ? { context: value.context } : {}),
    problems: [...problems, ...(problem ? [problem] : []), ...contextProblems(value.context)],
  };
}

function readRaw(
  raw: unknown,
  answers: unknown,
  { scales: [scale] }: Measure,
): Pick<Row, 'raw'> & { problem?: Issue } {
  const wrong = (message: string) => ({ problem: { path: 'raw', message } });
  // Which of them is right cannot be known, so neither is used.
  if (answers !== undefined) return wrong('is there beside answers; give one of them');
  const such = `such as {"${scale?.id ?? 'total'}":${scale?.range.max ?? 0}}`;
  if (!isObject(raw)) return wrong(`must be an object ${such}`);
  if (Object.keys(raw).length === 0) return wrong(`holds no scale; it must be ${such.slice(8)}`);
  return { raw };
}

function readAnswers(
  given: unknown,
  { id, items }: Measure,
): Pick<Row, 'answers'> & { problem?: Issue } {
  const path = 'answers';
  if (isObject(given)) return { answers: notApplicable(given, items) };
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
  if (!items.some(({ mayNotApply }) => mayNotApply)) return { answers: given };
  // In a list, null holds the place of an answer that is missing; by name, somebody declined it.
  const answers = given.map((value: unknown, i) => {
    if (value === null) return undefined;
    return value === 'NA' && items[i]?.mayNotApply ? null : value;
  });
  return { answers };
}

/** “NA” as the box that an item has for people to whom it does not apply. */
function notApplicable(
  answers: Readonly<Record<string, unknown>>,
  items: Measure['items'],
): Readonly<Record<string, unknown>> {
  const ticked = items.filter(({ id, mayNotApply }) => mayNotApply && answers[id] === 'NA');
  if (ticked.length === 0) return answers;
  return { ...answers, ...Object.fromEntries(ticked.map(({ id }) => [id, null])) };
}

function contextProblems(context: unknown): Issue[] {
  if (context === undefined || context === null || isObject(context)) return [];
  return [{ path: 'context', message: 'must be an object such as {"age":14}' }];
}
