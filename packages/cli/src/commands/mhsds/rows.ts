import type { Issue } from '@cairnkit/engine/errors.js';
import { OutOfRangeError } from '@cairnkit/engine/out-of-range.js';
import { csvLine } from '@cairnkit/interop/csv-text.js';
import type { Finding, Row } from '@cairnkit/interop/national-table.js';

import type { Call } from '../../command.js';
import type { Source } from '../../input.js';
import type { JsonObject } from '../../json-objects.js';
import { someOf, told } from '../../problems.js';
import type { Sent } from '../../sent.js';
import type { Fillable, Period } from './tables.js';

/** What is to be done: rows in, rows of one table out. */
interface Job {
  readonly table: Fillable;
  readonly read: (value: Readonly<Record<string, unknown>>) => Sent;
  readonly rows: AsyncIterable<JsonObject>;
  readonly from: Source;
  readonly period: Period;
  readonly isCsv: boolean;
}

/**
 * Writes the rows of a table as they come, and tells what is wrong with them.
 *
 * Earlier rows are remembered, because no two may have the same in some fields.
 */
export async function writeRows(
  { table, read, rows, from, period, isCsv }: Job,
  { out, err }: Pick<Call, 'out' | 'err'>,
): Promise<0 | 1> {
  const names = table.table.fields.map(({ name }) => name);
  const write = (row: Row) =>
    isCsv ? out.line(csvLine(names.map((name) => row[name])).slice(0, -2)) : out.json(row);
  const earlier = new Map<string, Row>();
  let number = 0;
  let code: 0 | 1 = 0;
  if (isCsv) await out.line(names.join(','));
  for await (const each of rows) {
    number += 1;
    const { made, problems, notes } = filled(each, { table, read, period });
    for (const row of made) {
      const key = JSON.stringify(table.unique.map((name) => row[name]));
      const twin = earlier.get(key);
      if (twin) sort(doubled(table, twin, row), problems, notes);
      earlier.set(key, row);
      await write(row);
    }
    if (problems.length > 0) code = 1;
    for (const issue of someOf([...problems, ...notes])) {
      await err.line(`${from.at(each.line)}${told(number, issue)}`);
    }
  }
  return code;
}

/** What is wrong with a row only because another came before it. */
function doubled(table: Fillable, twin: Row, row: Row): readonly Finding[] {
  const alone = new Set(table.check([row], undefined).map(({ rule }) => rule));
  return table
    .check([twin, row], undefined)
    .filter((each) => each.row === 1 && !alone.has(each.rule));
}

/** Broken rules are problems; what is ours to say is a note. */
function sort(findings: readonly Finding[], problems: Issue[], notes: Issue[]): void {
  for (const each of findings) (each.severity === 'NOTE' ? notes : problems).push(asIssue(each));
}

interface Filled {
  readonly made: readonly Row[];
  readonly problems: Issue[];
  readonly notes: Issue[];
}

function filled(
  each: JsonObject,
  { table, read, period }: Pick<Job, 'table' | 'read' | 'period'>,
): Filled {
  if ('faults' in each) return refused(each.faults);
  try {
    const { rows, leftOut, rounded = [] } = table.rows(read(each.value));
    const [problems, notes]: [Issue[], Issue[]] = [[], []];
    sort(table.check(rows, period), problems, notes);
    for (const { of, why } of leftOut) notes.push({ path: of, message: `has no row: ${why}` });
    for (const { of, from, to } of rounded) {
      notes.push({ path: of, message: `${from} is rounded to ${to}` });
    }
    return { made: rows, problems, notes };
  } catch (error) {
    if (error instanceof OutOfRangeError) return refused(error.issues);
    if (!(error instanceof RangeError)) throw error;
    return refused([{ path: '', message: error.message }]);
  }
}

const refused = (issues: readonly Issue[]): Filled => ({
  made: [],
  problems: [...issues],
  notes: [],
});

function asIssue({ rule, severity, field = '', message }: Finding): Issue {
  return { path: field, message: `${rule} (${severity}): ${message}` };
}
