import { compared } from '@cairnkit/engine/compared.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Norms } from '@cairnkit/engine/norms.js';
import { rawResult, type RawResult } from '@cairnkit/engine/raw.js';
import { resultOfList } from '@cairnkit/engine/result-of-list.js';
import { result, type Result } from '@cairnkit/engine/result.js';
import { stamp, type Answers } from '@cairnkit/engine/session.js';
import type { Context } from '@cairnkit/engine/t-score.js';

import { UsageError, type Command } from '../command.js';
import { csvRows } from '../csv-rows.js';
import { fileOf, source } from '../input.js';
import { normsOf } from '../instruments.js';
import { jsonRows } from '../json-rows.js';
import { measureByName } from '../measure-by-name.js';
import { someOf } from '../problems.js';
import { tellEach } from '../row-by-row.js';
import type { Row } from '../row.js';

/** `cairn score`: answers in, scores out. */
export const command: Command = {
  summary: 'Scores rows of answers.',
  usage: 'score <measure> [FILE] [--csv]',
  details: `
<measure> is an id from "cairn measures", or the path of a definition (with a / or a dot in it).
Rows come from FILE, or from standard input, as JSON Lines:

  {"id": "a", "answers": {"q1": 0, "q2": null}}
  {"id": "b", "answers": [0, null]}        in the order of the form; null and absent are missing

  {"raw": {"depression": 12}}              scores that were added up elsewhere, for their bands

For T-scores, where the measure has norms, say who was asked: "context":{"age":12,"sex":"female",
"ageRule":"nhs-england"}. The rule makes a school grade of the age: nhs-england takes 5 from it,
ucla 6. Where the grade is known, give "grade" instead. Other fields are not used.

With --csv, the first row names the columns: id (if wanted), one for every item that a scale counts
or that decides which items are left out (for every item, where there are no scales), and age, sex,
grade and ageRule if T-scores are wanted; an empty cell is a missing answer. Where an item may not apply (WSAS, item 1), "NA" says that it does not,
and so does null beside its name. A quoted cell may go over several lines only in a column that is
not used, such as notes.

Every row that is not blank gives one line, in order:

  {"id","measure","complete","scores":{…},"flags":[…],"problems":[{"path","message"}]}

A scale's value is null, with why, where its published rule allows no score. A row that cannot be
read gives a line with its problems, no scores and no flags; so does one that has a name twice, or
raw beside answers. Of many problems of a row, the first 20 are told. Problems are also told on
standard error, and make the exit code 1; so does an input without a line.`,
  options: { csv: { type: 'boolean' } },

  async run({ args: [name, ...files], options, streams, out, err }) {
    if (name === undefined) throw new UsageError('Which measure?');
    const file = fileOf(files);
    const from = source(file, streams);
    const measure = await measureByName(name);
    const norms = await normsOf(measure);
    const rows = options.csv
      ? csvRows(from, measure, (message) => err.line(message))
      : jsonRows(from, measure, file);
    return tellEach(rows, from, { out, err }, (row) => {
      const scored = score(measure, norms, row);
      return { line: scored, problems: scored.problems };
    });
  },
};

/** What a row comes to: answers, or raw scores with nothing in the place of what was not seen. */
type Scored = Omit<Result, 'scores'> & Pick<Result | RawResult, 'scores'>;

/** One row's line, its keys in the order of the contract, whatever the row held. */
function score(measure: Measure, norms: Norms | undefined, row: Row) {
  const { id, context } = row;
  const scored = scoreRow(measure, row);
  const whole = norms && context ? compared(measure, scored, norms, context as Context) : scored;
  const { complete, scores, norm, patterns, flags, problems } = whole;
  return {
    ...(id === undefined ? {} : { id }),
    measure: whole.measure,
    complete,
    scores,
    ...(norm ? { norm } : {}),
    ...(patterns ? { patterns } : {}),
    flags,
    problems: row.problems.length > 0 ? someOf([...row.problems, ...problems]) : someOf(problems),
  };
}

function scoreRow(measure: Measure, row: Row): Scored {
  // Whatever is not an answer or a score after all, the engine finds and reports.
  if (row.answers instanceof Array) return resultOfList(measure, row.answers);
  if (row.answers) return result(measure, row.answers as Answers);
  const nothing = { measure: stamp(measure), complete: false, scores: {}, flags: [], problems: [] };
  return row.raw ? { ...nothing, ...rawResult(measure, row.raw) } : nothing;
}
