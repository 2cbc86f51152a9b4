import type { Measure } from '@cairnkit/engine/measure.js';

import { InputError } from './command.js';
import { records } from './csv-records.js';
import type { Source } from './input.js';
import { readId, unreadable, type Row } from './row.js';

/** Where each thing stands in a row, from 0. */
interface Columns {
  readonly id: number | undefined;
  readonly items: readonly (readonly [id: string, column: number])[];
  readonly context: readonly (readonly [name: string, column: number])[];
  readonly width: number;
}

/** Columns that T-scores need. */
const contextColumns = ['age', 'sex', 'grade', 'ageRule'];

/**
 * Rows of answers from CSV whose first row names the columns: `id` if wanted, and item ids.
 *
 * @param warn - Told once about columns that are not used.
 * @throws {InputError} If the first row cannot be used; nothing has been yielded then.
 */
export async function* csvRows(
  from: Source,
  measure: Measure,
  warn: (message: string) => Promise<void>,
): AsyncGenerator<Row> {
  let columns: Columns | undefined;
  for await (const record of records(from)) {
    const { line } = record;
    if ('fault' in record) {
      if (!columns) throw new InputError(`${from.at(line)}the first row: ${record.fault}`);
      yield unreadable(line, `${record.fault}; this row and those after it were not scored`);
    } else if (columns) {
      yield csvRow(line, record.cells, columns);
    } else {
      const names = record.cells.map((name) => name.trim());
      columns = readHeader(names, measure, from.at(line));
      const unused = names.filter((name) => name !== '' && !isKnown(name, measure));
      if (unused.length > 0) {
        await warn(`warning: ${from.at(line)}not used: ${unused.map(quote).join(', ')}`);
      }
    }
  }
  if (!columns)
    throw new InputError(`${from.at(1)}the text is empty; its first row must name the columns`);
}

function readHeader(names: readonly string[], measure: Measure, at: string): Columns {
  const twice = names.filter((name, i) => isKnown(name, measure) && names.indexOf(name) !== i);
  if (twice.length > 0) {
    throw new InputError(`${at}the first row names ${list(twice)} twice; keep one of them`);
  }
  const counted = new Set(measure.scales.flatMap(({ items }) => items));
  const missing = [...counted].filter((id) => !names.includes(id));
  if (missing.length > 0) throw new InputError(`${at}${lacking(missing, names)}`);

  const column = (name: string) => names.indexOf(name);
  return {
    id: column('id') < 0 ? undefined : column('id'),
    items: measure.items
      .map(({ id }) => [id, column(id)] as const)
      .filter(([, found]) => found >= 0),
    context: contextColumns
      .map((name) => [name, column(name)] as const)
      .filter(([, found]) => found >= 0),
    width: names.length,
  };
}

function lacking(missing: readonly string[], names: readonly string[]): string {
  const only = names.length === 1 ? names[0] : undefined;
  const mark = [';', '\t'].find((each) => only?.includes(each));
  const fix = mark
    ? `Its columns seem to be separated by ${mark === ';' ? 'semicolons' : 'tabs'}; use commas.`
    : 'Name every item’s column by its id, and leave a cell empty where there is no answer.';
  return `the first row has no column for ${missing.join(', ')}. ${fix}`;
}

function csvRow(line: number, cells: readonly string[], columns: Columns): Row {
  const cell = (column: number) => cells[column]?.trim() ?? '';
  const { id, problems } = readId(columns.id === undefined ? undefined : cells[columns.id] || null);
  const base = { line, ...(id === undefined ? {} : { id }) };
  if (cells.length !== columns.width) {
    // Which cell is missing or one too many cannot be known, so none is used.
    const message = `has ${cells.length} cells, but the first row names ${columns.width} columns`;
    return { ...base, problems: [...problems, { path: '', message }] };
  }
  const answers = columns.items
    .map(([item, column]) => [item, answer(cell(column))] as const)
    .filter(([, value]) => value !== undefined);
  const context = columns.context
    .map(([name, column]) => [name, answer(cell(column))] as const)
    .filter(([, value]) => value !== undefined);
  return {
    ...base,
    answers: Object.fromEntries(answers),
    ...(context.length > 0 ? { context: Object.fromEntries(context) } : {}),
    problems,
  };
}

/**
 * An empty cell is an answer that is missing; `NA` is the box “not applicable”, which few forms
 * have, or a question declined. Text that is no plain number stays text, and so becomes a problem.
 */
function answer(cell: string): number | string | null | undefined {
  if (cell === '') return undefined;
  if (cell === 'NA') return null;
  return /^-?(?:0|[1-9]\d{0,8})(?:\.\d{0,2}[1-9])?$/.test(cell) ? Number(cell) : cell;
}

function isKnown(name: string, { items }: Measure): boolean {
  return name === 'id' || contextColumns.includes(name) || items.some(({ id }) => id === name);
}

const quote = (name: string): string => JSON.stringify(name.slice(0, 40));
const list = (names: readonly string[]): string => [...new Set(names)].join(', ');
