import type { Measure } from '@cairnkit/engine/measure.js';
import { redcapColumns } from '@cairnkit/interop/redcap-columns.js';

import { InputError } from './command.js';
import { lineBreak, records, type CsvRecord } from './csv-records.js';
import type { Source } from './input.js';
import { readId, unreadable, type Row } from './row.js';

/** Where each thing stands in a row, from 0. */
interface Columns {
  /** Several where only together they name a row, as in REDCap. */
  readonly id: readonly number[];
  readonly items: readonly (readonly [id: string, column: number])[];
  readonly context: readonly (readonly [name: string, column: number])[];
  readonly width: number;
}

type Found = Extract<CsvRecord, { readonly cells: readonly string[] }>;

/** How the columns are called, where it is not as the measure calls its items. */
export interface CsvLayout {
  /** An export of REDCap; a text is the stem of its variables, such as `phq9_`. */
  readonly redcap?: string | true | undefined;
  /** Cells that mean that there is no answer, such as `-99`. */
  readonly missing?: readonly string[] | undefined;
}

/** Columns that T-scores need. */
const contextColumns = ['age', 'sex', 'grade', 'ageRule'];

/**
 * Rows of answers from CSV whose first row names the columns: `id` if wanted, and item ids.
 *
 * @param warn - Told once about columns that are not used, and of cells that seem to hold rows.
 * @throws {InputError} If the first row cannot be used; nothing has been yielded then.
 */
export async function* csvRows(
  from: Source,
  measure: Measure,
  warn: (message: string) => Promise<void>,
  layout: CsvLayout = {},
): AsyncGenerator<Row> {
  let nothing = 0;
  let columns: Columns | undefined;
  for await (const record of records(from)) {
    const { line } = record;
    if ('fault' in record) {
      if (!columns) throw new InputError(`${from.at(line)}the first row: ${record.fault}`);
      const message = `${record.fault}; this row and those after it were not scored`;
      yield unreadable(line, [{ path: '', message }]);
    } else if (columns) {
      if (record.first < line && seemsToHoldRows(record.cells, columns)) {
        const where = `lines ${record.first} to ${line}`;
        await warn(`warning: ${from.at(line)}${where} are one row; is there a quote too many?`);
      }
      const row = csvRow(record, columns, layout.missing ?? []);
      // An event or an instrument of its own: most rows of such an export are about other forms.
      if (layout.redcap && row.problems.length === 0 && isEmpty(row)) nothing += 1;
      else yield row;
    } else {
      const typed = record.cells.map((name) => name.trim());
      const { names, id } = called(typed, measure, layout.redcap, from.at(line));
      columns = { ...readHeader(names, measure, from.at(line)), ...(id ? { id } : {}) };
      if (layout.redcap) continue;
      const unused = names.filter((name) => name !== '' && !isKnown(name, measure));
      if (unused.length > 0) {
        await warn(`warning: ${from.at(line)}not used: ${unused.map(quote).join(', ')}`);
      }
    }
  }
  if (nothing > 0) await warn(`note: ${nothing} rows hold nothing of ${measure.id}`);
  if (!columns)
    throw new InputError(`${from.at(1)}the text is empty; its first row must name the columns`);
}

/** The columns by our names; and which of them name a row, where that is another than `id`. */
function called(
  typed: readonly string[],
  measure: Measure,
  redcap: CsvLayout['redcap'],
  at: string,
): { readonly names: readonly string[]; readonly id?: readonly number[] } {
  if (!redcap) return { names: typed };
  const found = redcapColumns(typed, measure, redcap === true ? undefined : redcap);
  if ('names' in found) return found;
  const { stems } = found;
  const example = `${measure.id.replaceAll('-', '')}_1`;
  throw new InputError(
    stems.length > 0
      ? `${at}several sets of variables would do; say which with --stem: ${stems.join(', ')}`
      : `${at}no variables such as ${example} have the numbers of all items of ${measure.id}`,
  );
}

function isEmpty({ answers }: Row): boolean {
  return answers !== undefined && Object.keys(answers).length === 0;
}

function readHeader(names: readonly string[], measure: Measure, at: string): Columns {
  const twice = names.filter((name, i) => isKnown(name, measure) && names.indexOf(name) !== i);
  if (twice.length > 0) {
    throw new InputError(`${at}the first row names ${list(twice)} twice; keep one of them`);
  }
  const missing = needed(measure).filter((id) => !names.includes(id));
  if (missing.length > 0) throw new InputError(`${at}${lacking(missing, names)}`);

  const column = (name: string) => names.indexOf(name);
  return {
    id: column('id') < 0 ? [] : [column('id')],
    items: measure.items
      .map(({ id }) => [id, column(id)] as const)
      .filter(([, found]) => found >= 0),
    context: contextColumns
      .map((name) => [name, column(name)] as const)
      .filter(([, found]) => found >= 0),
    width: names.length,
  };
}

/**
 * Items whose columns cannot be left out, in the order of the form: a misspelt one would look like
 * answers not given. An answer that decides what others count is one of them, of a scale or not.
 */
function needed({ items, scales, skips = [] }: Measure): readonly string[] {
  const counted = new Set(scales.flatMap((scale) => scale.items));
  const decides = new Set(skips.flatMap(({ when }) => when.items));
  return items
    .filter(({ id, supplementary }) => {
      if (decides.has(id)) return true;
      return counted.size > 0 ? counted.has(id) : !supplementary;
    })
    .map(({ id }) => id);
}

function lacking(missing: readonly string[], names: readonly string[]): string {
  const only = names.length === 1 ? names[0] : undefined;
  const mark = [';', '\t'].find((each) => only?.includes(each));
  const fix = mark
    ? `Its columns seem to be separated by ${mark === ';' ? 'semicolons' : 'tabs'}; use commas.`
    : 'Name every item’s column by its id, and leave a cell empty where there is no answer.';
  const other = names.find((name) => missing.includes(name.toLowerCase()));
  const hint = other ? ` Case counts: ${quote(other)} is not ${quote(other.toLowerCase())}.` : '';
  return `the first row has no column for ${missing.join(', ')}. ${fix}${hint}`;
}

function csvRow({ first, line, cells }: Found, columns: Columns, none: readonly string[]): Row {
  const torn = first < line ? tornCells(columns, cells) : [];
  if (torn.length > 0) {
    // A quote too many may have made one cell of several rows: whose id it is, nobody knows.
    const message = `has a line break, so that lines ${first} to ${line} are one row; is there a quote too many?`;
    const problems = torn.map((path) => ({ path, message }));
    const id = torn.includes('id') ? undefined : idIn(columns, cells);
    return unreadable(line, problems, id || undefined);
  }
  const cell = (column: number) => {
    const text = cells[column]?.trim() ?? '';
    return none.includes(text) ? '' : text;
  };
  const { id, problems } = readId(idIn(columns, cells) || null);
  const base = { line, ...(id === undefined ? {} : { id }) };
  if (cells.length !== columns.width) {
    // Which cell is missing or one too many cannot be known, so none is used.
    const on = first === line ? '' : ` on lines ${first} to ${line}`;
    const message = `has ${cells.length} cells${on}, but the first row names ${columns.width} columns`;
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
    // Where there are columns for it, T-scores are wanted: then nothing known is too little known.
    ...(columns.context.length > 0 ? { context: Object.fromEntries(context) } : {}),
    problems,
  };
}

/** `7`, or `7/baseline/2` where event and instance belong to it; nothing where there is no column. */
function idIn({ id }: Columns, cells: readonly string[]): string | undefined {
  const parts = id.map((column) => cells[column] ?? '');
  return parts.length > 1 ? parts.filter(Boolean).join('/') : parts[0];
}

/**
 * Whether a cell of many lines has as many commas as rows of so many lines would. Two quotes that
 * were no quotes make such a cell of all that stands between them, and nothing else shows it.
 */
function seemsToHoldRows(cells: readonly string[], { width }: Columns): boolean {
  return cells.some((cell) => {
    const breaks = cell.split(lineBreak).length - 1;
    return breaks > 0 && cell.split(',').length - 1 >= breaks * (width - 1);
  });
}

/** Paths of the cells that are used and have a line break in them. */
function tornCells({ id, items, context }: Columns, cells: readonly string[]): string[] {
  const used = [
    ...id.map((column) => ['id', column] as const),
    ...items.map(([item, column]) => [`answers.${item}`, column] as const),
    ...context.map(([name, column]) => [`context.${name}`, column] as const),
  ];
  return used.filter(([, at]) => lineBreak.test(cells[at] ?? '')).map(([path]) => path);
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
