import { parse, type Info, type Parser } from 'csv-parse';

import type { Source } from './input.js';
import { lines, maxLineBytes } from './lines.js';

interface Found {
  /** Where it begins, and where it ends: a quoted cell may go over several lines. */
  readonly first: number;
  readonly line: number;
  readonly cells: readonly string[];
}

interface Fault {
  readonly line: number;
  readonly fault: string;
}

interface Parsed {
  readonly info: Info;
  readonly raw: string;
  readonly record: readonly string[];
}

/** A row of cells; or, where the text cannot be cut into rows from here on, why. */
export type CsvRecord = Found | Fault;

/** What CSV takes for the end of a line. */
export const lineBreak = /[\n\r]/;

/** One within a row, where only a quoted cell can have it; blank lines stand before and after. */
const breakInside = /[^\n\r][\n\r]+[^\n\r]/;

/**
 * Cuts CSV into records. Ends after a fault: past an open quote nobody knows where rows begin.
 *
 * The parser is fed line by line and emptied each time, because a stream that fails forgets the
 * records that wait in it.
 */
export async function* records(from: Source): AsyncGenerator<CsvRecord> {
  const parser = open();
  let last = 0;
  let fault: Fault | undefined;
  for await (const { number, text, tooLong } of lines(from)) {
    if (tooLong) {
      fault = { line: number, fault: `is longer than ${maxLineBytes} bytes` };
      break;
    }
    parser.write(`${text}\n`);
    for (const record of waiting(parser)) {
      yield record;
      if ('fault' in record) return;
      last = record.line;
    }
    if (parser.errored) break;
  }
  for await (const record of rest(parser)) {
    yield record;
    if ('fault' in record) return;
    last = record.line;
  }
  if (parser.errored) fault ??= { line: last + 1, fault: 'a quote is opened here and not closed' };
  if (fault) yield fault;
}

function open(): Parser {
  const parser = parse({
    info: true,
    max_record_size: maxLineBytes,
    raw: true,
    record_delimiter: ['\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  parser.on('error', () => {}); // read from `errored`, in its place between the records
  return parser;
}

function waiting(parser: Parser): CsvRecord[] {
  const found: CsvRecord[] = [];
  for (let next = parser.read() as Parsed | null; next; next = parser.read() as Parsed | null) {
    found.push(read(next));
  }
  return found;
}

/** What the parser held back until it knew that no more is to come. */
async function* rest(parser: Parser): AsyncGenerator<CsvRecord> {
  if (parser.errored) return;
  parser.end();
  try {
    for await (const next of parser) yield read(next as Parsed);
  } catch (error) {
    if (error !== parser.errored) throw error;
  }
}

function read({ info: { lines: last }, raw, record }: Parsed): CsvRecord {
  if (!breakInside.test(raw)) return { first: last, line: last, cells: record };
  const stray = record.findIndex((cell) => lineBreak.test(cell) && isStray(cell, raw));
  if (stray < 0) return { first: last - breaksIn(record), line: last, cells: record };
  const opened = last - breaksIn(record.slice(stray));
  return { line: opened, fault: `a quote is opened on line ${opened} and closed inside a cell` };
}

/**
 * Whether the quote that a cell begins with is part of its text, as in `"5ft`. The parser takes it
 * so only when it meets the next quote, and by then whole rows may be part of that text, too. A cell
 * that is quoted as it should be stands in the raw text with every quote of its own doubled.
 */
function isStray(cell: string, raw: string): boolean {
  return cell.startsWith('"') && !raw.includes(`"${cell.replaceAll('"', '""')}"`);
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split(lineBreak).length - 1, 0);
}
