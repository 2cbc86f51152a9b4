import { OutOfRangeError } from '@cairnkit/engine/out-of-range.js';
import { longHeader, longRows, wideHeader, wideRow } from '@cairnkit/interop/csv-answers.js';
import { guardedCsvLine, type Cell } from '@cairnkit/interop/csv-text.js';

import { UsageError, type Command } from '../command.js';
import { fileOf, source } from '../input.js';
import { jsonObjects } from '../json-objects.js';
import { measureByName } from '../measure-by-name.js';
import { someOf, told } from '../problems.js';
import { sentReader } from '../sent.js';

/** `cairn csv`: questionnaires in, a table for analysts out. */
export const command: Command = {
  summary: 'Turns questionnaires that elements send into CSV, wide or long.',
  usage: 'csv <measure> [FILE] | csv --long [FILE] [--definition FILE]…',
  details: `
Rows come from FILE, or from standard input, as JSON Lines: questionnaires that elements have sent.

With a <measure>, a line for each questionnaire: id, person, completed_at, lang, measure; its items
(q1, q2, …); and for each scale its score (total) with total_answered, total_prorated, total_band and
total_why. Hyphens become underscores. "cairn score <measure> FILE --csv" reads it again.

With --long, a line for each answer and each score, of any measures: id, person, completed_at, lang,
measure, part (item or scale), name, value, answered, prorated, band, why.

Answers are scored again here. NA is an answer that was declined, an empty cell one that was not
asked for. A text in which a spreadsheet could see a formula begins with an apostrophe. What cannot be
written is told on standard error, and makes the exit code 1.`,
  options: { long: { type: 'boolean' }, definition: { type: 'string', multiple: true } },

  async run({ args, options, streams, out, err }) {
    const isLong = options.long === true;
    const name = isLong ? undefined : args[0];
    const files = isLong ? args : args.slice(1);
    if (!isLong && name === undefined) throw new UsageError('Which measure? Or --long for any.');
    const from = source(fileOf(files), streams);
    const measure = name === undefined ? undefined : await measureByName(name);
    const read = await sentReader(options.definition, measure);
    const write = (cells: readonly Cell[]) => out.line(guardedCsvLine(cells).slice(0, -2));
    let number = 0;
    let code: 0 | 1 = 0;
    await write(measure ? wideHeader(measure) : longHeader);
    for await (const row of jsonObjects(from, '{"kind":"submission",…}')) {
      number += 1;
      try {
        if ('faults' in row) throw new OutOfRangeError(row.faults);
        const { payload, madeWith } = read(row.value);
        if (payload.kind !== 'submission' || madeWith?.kind !== 'measure') {
          throw new OutOfRangeError([{ path: 'kind', message: 'must be submission' }]);
        }
        if (measure && madeWith.id !== measure.id) {
          const message = `must be ${measure.id}; --long takes several measures`;
          throw new OutOfRangeError([{ path: 'measure', message }]);
        }
        const lines = measure ? [wideRow(payload, measure)] : longRows(payload, madeWith);
        for (const line of lines) await write(line);
      } catch (error) {
        if (!(error instanceof OutOfRangeError)) throw error;
        code = 1;
        for (const issue of someOf(error.issues)) {
          await err.line(`${from.at(row.line)}${told(number, issue)}`);
        }
      }
    }
    return code;
  },
};
