import { InputError } from './command.js';
import { records } from './csv-records.js';
import type { Source } from './input.js';

/** A row of CSV, by the names of its columns. */
export interface NamedCells {
  readonly line: number;
  /** What stands in a column, without the spaces around it; empty where there is no such column. */
  readonly cell: (name: string) => string;
}

/**
 * Rows of CSV whose first row names the columns.
 *
 * @param needed - Columns that cannot be missing.
 * @throws {InputError} If the first row lacks one, names one twice, or a row cannot be read: from
 *   there on nobody knows where rows begin.
 */
export async function* namedCells(
  from: Source,
  needed: readonly string[],
): AsyncGenerator<NamedCells> {
  let columns: ReadonlyMap<string, number> | undefined;
  for await (const record of records(from)) {
    const { line } = record;
    if ('fault' in record) throw new InputError(`${from.at(line)}${record.fault}`);
    const { cells } = record;
    if (!columns) {
      columns = readNames(cells, needed, from.at(line));
    } else if (cells.length !== columns.size) {
      const names = `the first row names ${columns.size} columns`;
      throw new InputError(`${from.at(line)}has ${cells.length} cells, but ${names}`);
    } else {
      const places = columns;
      const cell = (name: string) => cells[places.get(name) ?? -1]?.trim() ?? '';
      yield { line, cell };
    }
  }
  if (!columns) {
    throw new InputError(`${from.at(1)}the text is empty; its first row must name the columns`);
  }
}

function readNames(
  cells: readonly string[],
  needed: readonly string[],
  at: string,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [i, cell] of cells.entries()) {
    const name = cell.trim() || `column ${i + 1}`;
    if (columns.has(name)) throw new InputError(`${at}the first row names ${name} twice`);
    columns.set(name, i);
  }
  const missing = needed.filter((name) => !columns.has(name));
  if (missing.length === 0) return columns;
  throw new InputError(`${at}the first row has no column for ${missing.join(', ')}`);
}
