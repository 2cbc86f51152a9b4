import type { Issue } from '@cairnkit/engine/errors.js';

/**
 * What a spreadsheet could take for the beginning of a formula: `=`, `+`, `-` and `@`, also in full
 * width and after blanks; and a tab, a line break or a null, after which it looks on. OWASP, CSV
 * Injection, and ASVS 5.0, 1.2.10. Behind apostrophes too, so that what was guarded can be told from
 * what began with one.
 */
const formula = /^'*([\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n\0])/;

/** A plain number begins no formula, whatever its sign. */
const plainNumber = /^-?\d+(\.\d+)?$/;

/** What a cell can hold. */
export type Cell = string | number | boolean | null | undefined;

/** One line of CSV (RFC 4180), with its CRLF. Nothing is the empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(String(cell ?? ''))).join(',')}\r\n`;
}

/**
 * The same for people with spreadsheets: a text in which one could see a formula begins with `'`, so
 * that none can run. `unguarded` takes exactly that off again.
 */
export function guardedCsvLine(cells: readonly Cell[]): string {
  return csvLine(cells.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell)));
}

function guarded(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** What a cell held before it was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of cells, and what is wrong with the text. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Issue[];
}

/**
 * Cuts CSV (RFC 4180) into rows of cells: lines may end in LF, CR or CRLF, a byte order mark is passed
 * over, and so are blank lines. A quote that is never closed ends it: from there on nobody knows where
 * rows begin.
 */
export function readCsv(text: string): CsvRows {
  const rows: string[][] = [];
  let row: string[] = [];
  const token = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  token.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (token.lastIndex < text.length || row.length > 0) {
    const start = token.lastIndex;
    const found = token.exec(text);
    if (!found) {
      const line = text.slice(0, start).split(/\r\n|\n|\r/).length;
      const message = 'a quote is opened here and not closed, or stands inside a cell';
      return { rows, problems: [{ path: '', message, line }] };
    }
    const [, inQuotes, bare = '', end] = found;
    row.push(inQuotes?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '' || inQuotes !== undefined) rows.push(row);
    row = [];
  }
  return { rows, problems: [] };
}
