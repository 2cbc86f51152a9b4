import { parse, type Info, type Parser } from 'csv-parse';

import type { Source } from './input.js';
import { lines, maxLineBytes } from './lines.js';

interface Found {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Parsed {
  readonly info: Info;
  readonly record: readonly string[];
}

/** A row of cells; or, where the text cannot be cut into rows from here on, why. */
export type CsvRecord = Found | { readonly line: number; readonly fault: string };

/**
 * Cuts CSV into records. Ends after a fault: past an open quote nobody knows where rows begin.
 *
 * The parser is fed line by line and emptied each time, because a stream that fails forgets the
 * records that wait in it.
 */
export async function* records(from: Source): AsyncGenerator<CsvRecord> {
  const parser = open();
  let last = 0;
  let fault: CsvRecord | undefined;
  for await (const { number, text, tooLong } of lines(from)) {
    if (tooLong) {
      fault = { line: number, fault: `is longer than ${maxLineBytes} bytes` };
      break;
    }
    parser.write(`${text}\n`);
    for (const record of waiting(parser)) {
      yield record;
      last = record.line;
    }
    if (parser.errored) break;
  }
  for await (const record of rest(parser)) {
    yield record;
    last = record.line;
  }
  if (parser.errored) fault ??= { line: last + 1, fault: 'a quote is opened here and not closed' };
  if (fault) yield fault;
}

function open(): Parser {
  const parser = parse({
    info: true,
    max_record_size: maxLineBytes,
    record_delimiter: ['\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  parser.on('error', () => {}); // read from `errored`, in its place between the records
  return parser;
}

function waiting(parser: Parser): Found[] {
  const found: Found[] = [];
  for (let next = parser.read() as Parsed | null; next; next = parser.read() as Parsed | null) {
    found.push(read(next));
  }
  return found;
}

/** What the parser held back until it knew that no more is to come. */
async function* rest(parser: Parser): AsyncGenerator<Found> {
  if (parser.errored) return;
  parser.end();
  try {
    for await (const next of parser) yield read(next as Parsed);
  } catch (error) {
    if (error !== parser.errored) throw error;
  }
}

function read({ info, record }: Parsed): Found {
  return { line: info.lines, cells: record };
}
