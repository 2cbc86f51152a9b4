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
 * Only what makes a row another row’s double is remembered of earlier ones.
 */
export async function writeRows(
  { table, read, rows, from, period, isCsv }: Job,
  { out, err }: Pick<Call, 'out' | 'err'>,
): Promise<0 | 1> {
  const names = table.table.fields.map(({ name }) => name);
  const write = (row: Row) =>
    isCsv ? out.line(csvLine(names.map((name) => row[name])).slice(0, -2)) : out.json(row);
  const seen = new Set<string>();
  let number = 0;
  let code: 0 | 1 = 0;
  if (isCsv) await out.line(names.join(','));
  for await (const each of rows) {
    number += 1;
    const { made, problems, notes } = filled(each, { table, read, period });
    for (const row of made) {
      const key = JSON.stringify(row);
      if (seen.has(key)) notes.push({ path: '', message: 'gives a row that was there before' });
      seen.add(key);
      await write(row);
    }
    if (problems.length > 0) code = 1;
    for (const issue of someOf([...problems, ...notes])) {
      await err.line(`${from.at(each.line)}${told(number, issue)}`);
    }
  }
  return code;
}

interface Filled {
  readonly made: readonly Row[];
  readonly problems: readonly Issue[];
  readonly notes: Issue[];
}

function filled(
  each: JsonObject,
  { table, read, period }: Pick<Job, 'table' | 'read' | 'period'>,
): Filled {
  if ('faults' in each) return { made: [], problems: each.faults, notes: [] };
  try {
    const { rows, leftOut, rounded = [] } = table.rows(read(each.value));
    const findings = table.check(rows, period);
    return {
      made: rows,
      problems: findings.filter(({ severity }) => severity !== 'NOTE').map(asIssue),
      notes: [
        ...findings.filter(({ severity }) => severity === 'NOTE').map(asIssue),
        ...leftOut.map(({ of, why }) => ({ path: of, message: `has no row: ${why}` })),
        ...rounded.map(({ of, from, to }) => ({
          path: of,
          message: `${from} is rounded to ${to}`,
        })),
      ],
    };
  } catch (error) {
    if (error instanceof OutOfRangeError) return { made: [], problems: error.issues, notes: [] };
    if (!(error instanceof RangeError)) throw error;
    return { made: [], problems: [{ path: '', message: error.message }], notes: [] };
  }
}

function asIssue({ rule, severity, field = '', message }: Finding): Issue {
  return { path: field, message: `${rule} (${severity}): ${message}` };
}
