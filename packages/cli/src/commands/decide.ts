import { decideRow, type RowDecision } from '@cairnkit/engine/decide-row.js';
import { nextQuestion } from '@cairnkit/engine/next-question.js';
import type { Service } from '@cairnkit/engine/service.js';

import { UsageError, type Command } from '../command.js';
import { csvAnswers } from '../csv-answers.js';
import { fileOf, source } from '../input.js';
import { jsonAnswers, listAsLines } from '../json-answers.js';
import { tellEach } from '../row-by-row.js';
import { serviceByName } from '../service-by-name.js';
import { stepInWords } from '../step-in-words.js';
import { expectEach } from './decide.expect.js';
import { explainEach } from './decide.explain.js';

/** `cairn decide`: answers in, what a service comes to out. */
export const command: Command = {
  summary: 'Says what a service comes to, and why.',
  usage: 'decide <service> [FILE] [--csv] [--explain | --expect]',
  details: `
<service> is the id of a service that comes with cairn, or the path of a definition (with a / or a dot
in it). Rows come from FILE, or from standard input, as JSON Lines:

  {"id": "a", "answers": {"filled-in-by": "parent-or-carer", "age": 14, "concerns": ["worry"]}}

null says that the person is not sure. Answers to questions that only other services ask are not used.
With --csv (or where FILE ends in .csv), the first row names the columns: id (if wanted) and question
ids; an empty cell is not answered, a list has ";" between its values ("none" is the empty list).

Every row that is not blank gives one line, in order:

  {"id","outcome","title","reasons":[…],"nextSteps":[…],"because":[…],"unasked":[…],"options":[…]}

reasons are the others that hold, too. because are the answers that decided. unasked are the
questions without an answer; where one of them would still be asked, "next" names it. "presumed" is
what was taken for answers that the row leaves out, where the service says so. Only a navigator has
options. What cannot be an answer counts as none, and stands in "problems":[{"path","message"}];
it is also told on standard error, and makes the exit code 1.

--explain prints the way to each decision in words instead. --expect runs rows as a test: each has
"expect":"likely-suitable", or {"outcome","reasons","options"} (in CSV: columns of these names, and
outcome is enough). It prints a table of what differs, and exits with 1 if anything does.`,
  options: {
    csv: { type: 'boolean' },
    explain: { type: 'boolean' },
    expect: { type: 'boolean' },
  },

  async run({ args: [name, ...files], options, streams, out, err }) {
    if (name === undefined) throw new UsageError('Which service?');
    if (options.explain && options.expect) throw new UsageError('Either --explain or --expect.');
    const file = fileOf(files);
    const from = source(file, streams);
    const service = await serviceByName(name);
    const isCsv = options.csv === true || /\.csv$/i.test(file ?? '');
    const rows = isCsv
      ? csvAnswers(from, service, (message) => err.line(message))
      : jsonAnswers(options.expect ? listAsLines(from) : from, service);
    if (options.expect) return expectEach(service, rows, from, { out, err });
    if (options.explain) return explainEach(service, rows, from, { out, err });
    return tellEach(rows, from, { out, err }, ({ id, answers, problems }) => {
      const named = id === undefined ? {} : { id };
      const line = answers ? lineOf(service, decideRow(service, answers)) : nothing;
      const next = answers && nextQuestion(service, answers)?.id;
      const open = next === undefined ? {} : { next };
      const told = problems.length > 0 ? { problems } : {};
      return { line: { ...named, ...line, ...open, ...told }, problems };
    });
  },
};

/** What a row that cannot be read says in the place of a decision. */
const nothing = { outcome: null, reasons: [], nextSteps: [], because: [], unasked: [] };

function lineOf(service: Service, decision: RowDecision): object {
  const { outcome, page, reason, reasons, nextSteps, because, unasked, options } = decision;
  const { presumed } = decision;
  return {
    outcome,
    title: page.title,
    ...(reason === undefined ? {} : { reason }),
    reasons,
    nextSteps: nextSteps.map((step) => stepInWords(service, step)),
    because,
    unasked,
    ...(Object.keys(presumed).length > 0 && { presumed }),
    ...(options && { options: options.map(({ id, title }) => ({ id, title })) }),
  };
}
