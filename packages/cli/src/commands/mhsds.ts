import { noAnonymousSelfAssessment } from '@cairnkit/interop/mhsds-rows.js';

import { InputError, UsageError, type Command } from '../command.js';
import { fileOf, source } from '../input.js';
import { jsonObjects } from '../json-objects.js';
import { sentReader } from '../sent.js';
import { writeRows } from './mhsds/rows.js';
import { tables } from './mhsds/tables.js';

/** `cairn mhsds`: rows for national data sets out of what elements send. */
export const command: Command = {
  summary: 'Turns what elements send into rows of MHSDS and Talking Therapies.',
  usage: 'mhsds <table> [FILE] [--csv] [--period FROM/TO] [--definition FILE]…',
  details: `
Rows come from FILE, or from standard input, as JSON Lines: a submission beside the identifiers that
only the Trust's own system knows.

  MHS606   {"submission":{…},"serviceRequest":"SR1","careProfessional":"CP1"}     scores of a referral
  MHS607   {"submission":{…},"careActivity":"CA1"}                                scores of an activity
  MHS101   {"submission":{…},"serviceRequest","localPatient","commissioner","team","receivedAt"?,
            "source"?,"referringOrganisation"?,"priority"?,"reason"?}             a referral
  MHS001   {"submission":{…},"localPatient","provider"}                           whom it is about
  IDS606   {"submission":{…},"serviceRequest":"SR1"}                              Talking Therapies
  IDS607   {"submission":{…},"careActivity":"CA1"}

A submission may give several rows, or none. Each is a line, as JSON; with --csv as CSV, the first row
naming the columns. They are for the system that makes the Trust's submission: no file is made that
could be submitted. Each row is checked by the published rules; what a rule says, what has no row and
why, and what was rounded is told on standard error. Broken rules make the exit code 1.

  --period FROM/TO   the reporting period, such as 2026-11-01/2026-11-30: other days are told

There are no rows of MHS608 (anonymous self-assessment): rule MHS60815 rejects every one.`,
  options: {
    csv: { type: 'boolean' },
    period: { type: 'string' },
    definition: { type: 'string', multiple: true },
  },

  async run({ args: [name = '', ...files], options, streams, out, err }) {
    const known = Object.keys(tables).join(', ');
    const wanted = name.toUpperCase();
    if (wanted.includes('608')) {
      const { rule, message } = noAnonymousSelfAssessment;
      throw new InputError(`${rule}: ${message} Its rows would all be rejected, so none is made.`);
    }
    const table = Object.hasOwn(tables, wanted) ? tables[wanted] : undefined;
    if (!table) throw new UsageError(`Which table? There are ${known}.`);
    const period = periodIn(options.period as string | undefined);
    const from = source(fileOf(files), streams);
    const read = await sentReader(options.definition);
    const rows = jsonObjects(from, '{"submission":{…},"serviceRequest":"SR1"}');
    const isCsv = options.csv === true;
    return writeRows({ table, read, rows, from, period, isCsv }, { out, err });
  },
};

function periodIn(text: string | undefined) {
  if (text === undefined) return undefined;
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return { from, to };
  throw new UsageError('--period must be two days such as 2026-11-01/2026-11-30.');
}
