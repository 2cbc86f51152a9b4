import type { Issue } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { answerIn } from '@cairnkit/interop/csv-answers.js';
import { unguarded } from '@cairnkit/interop/csv-text.js';

import type { Source } from './input.js';
import { namedCells } from './named-cells.js';
import type { Row } from './row.js';

/** A row that is still being put together. */
interface Begun {
  readonly line: number;
  readonly id: string;
  readonly answers: Record<string, unknown>;
  readonly problems: Issue[];
}

/**
 * Rows of answers from the long layout of CSV, in which each answer has a line: lines one after another
 * with the same `id` are one row. Lines of scores, and of other measures, are passed over.
 *
 * @throws {InputError} If the first row lacks a column, or a row cannot be read.
 */
export async function* csvLongRows(from: Source, measure: Measure): AsyncGenerator<Row> {
  let begun: Begun | undefined;
  for await (const { line, cell } of namedCells(from, ['id', 'measure', 'part', 'name', 'value'])) {
    const [asked] = cell('measure').split('@');
    if (cell('part') !== 'item' || (asked !== '' && asked !== measure.id)) continue;
    const id = unguarded(cell('id'));
    if (begun?.id !== id) {
      if (begun) yield begun;
      begun = { line, id, answers: {}, problems: [] };
    }
    const name = unguarded(cell('name'));
    const answer = answerIn(cell('value'));
    if (answer === undefined) continue;
    if (Object.hasOwn(begun.answers, name)) {
      begun.problems.push({ path: `answers.${name}`, message: 'is there twice' });
    } else begun.answers[name] = answer;
  }
  if (begun) yield begun;
}
