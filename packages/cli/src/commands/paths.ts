import { TooManyStates } from '@cairnkit/engine/explore.js';
import type { Service } from '@cairnkit/engine/service.js';
import { listPaths, pathsOf, type Path, type PathStop } from '@cairnkit/engine/service-paths.js';

import { InputError, UsageError, type Command } from '../command.js';
import { serviceByName } from '../service-by-name.js';
import { table } from '../table.js';
import { mermaid } from './paths.mermaid.js';
import { offerRows, pointRows, stepRows, teamRows } from './paths.steps.js';

/** Nobody signs a table that is longer. */
const mostPaths = 10_000;

/** `cairn paths`: every way through a service, for whoever has to sign it off. */
export const command: Command = {
  summary: 'Shows every way through a service.',
  usage: 'paths <service> [--csv | --mermaid]',
  details: `
<service> is the id of a service that comes with cairn, or the path of a definition (with a / or a dot
in it).

Prints every distinct path as a table: one row for each, the outcome, and one column for each question.
An empty cell was not asked. Answers that lead to the same stand together. Questions that only change
the next steps are left out; a second table has the next steps of every outcome, for whom, and when.
After those come what a navigator offers, and what the service has still to confirm.

With --csv, the first table alone, for a spreadsheet. With --mermaid, a diagram instead.`,
  options: { csv: { type: 'boolean' }, mermaid: { type: 'boolean' } },

  async run({ args: [name, ...more], options, out }) {
    if (name === undefined) throw new UsageError('Which service?');
    if (more.length > 0) throw new UsageError('One service at a time.');
    if (options.csv && options.mermaid) throw new UsageError('Either --csv or --mermaid.');
    const service = await serviceByName(name);
    const lines = options.mermaid ? mermaid(first(service)) : tables(service, options.csv === true);
    for (const line of lines) await out.line(line);
    return 0;
  },
};

function first(service: Service): PathStop {
  try {
    return pathsOf(service);
  } catch (error) {
    if (!(error instanceof TooManyStates)) throw error;
    throw new InputError(`${service.id} has too many combinations of answers to list`);
  }
}

function* tables(service: Service, isCsv: boolean): Generator<string> {
  const paths = pathRows(service);
  if (isCsv) {
    for (const row of paths) yield row.map(quoted).join(',');
    return;
  }
  const { id, version, title, source, reviewBy } = service;
  yield `${id}@${version}: ${title}`;
  yield `Read at ${source.url} on ${source.checkedOn}; to be looked over by ${reviewBy}.`;
  const parts: (readonly [title: string, rows: readonly (readonly string[])[]])[] = [
    [`Paths (${paths.length - 1})`, paths],
    ['Next steps', stepRows(service)],
    ['Offers, best first', offerRows(service)],
    ['What {team} is called', teamRows(service)],
    ['Please confirm', pointRows(service)],
  ];
  for (const [title, rows] of parts) {
    if (rows.length < 2) continue;
    yield '';
    yield title;
    yield* table(rows);
  }
}

function pathRows(service: Service): readonly (readonly string[])[] {
  const { questions, outcomes, id } = service;
  const found: Path[] = [];
  for (const path of listPaths(first(service))) {
    if (found.length === mostPaths) {
      throw new InputError(`${id} has more than ${mostPaths} paths; see it with --mermaid`);
    }
    found.push(path);
  }
  const asked = questions.filter((each) => found.some(({ answers }) => answers.has(each.id)));
  const rows = found.map(({ answers, outcome }, p) => [
    String(p + 1),
    outcome,
    ...asked.map((question) => answers.get(question.id) ?? ''),
    outcomes.find(({ kind }) => kind === outcome)?.title ?? '',
  ]);
  return [['path', 'outcome', ...asked.map(({ short }) => short), 'title'], ...rows];
}

/** A cell of CSV. What a spreadsheet would take for a formula gets a quote before it. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
