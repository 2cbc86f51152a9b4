import { compared } from '@cairnkit/engine/compared.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Norms } from '@cairnkit/engine/norms.js';
import { rawResult, type RawResult } from '@cairnkit/engine/raw.js';
import { resultOfList } from '@cairnkit/engine/result-of-list.js';
import { result, type Result } from '@cairnkit/engine/result.js';
import { stamp, type Answers } from '@cairnkit/engine/session.js';
import type { Context } from '@cairnkit/engine/t-score.js';

import { UsageError, type Command } from '../command.js';
import { csvLongRows } from '../csv-long-rows.js';
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
  usage: 'score <measure> [FILE] [--csv | --long | --redcap] [--stem NAME] [--missing CODES]',
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

--long reads the long layout of "cairn csv --long": a line for each answer, with the columns id,
measure, part (item), name and value.

--redcap reads an export of REDCap: variables of one stem with the numbers of the form (phq9_1 to
phq9_9, phq9_q1, rcads47_01), under whatever names; --stem phq9_ says which, where several would do.
The id is the first column, with event and instance where there are any: 7/baseline_arm_1/2. Rows
that hold nothing of the measure, which are about other forms, are counted and passed over.

--missing=-99,-98 names cells that mean that there is no answer.

Every row that is not blank gives one line, in order:

  {"id","measure","complete","scores":{…},"flags":[…],"problems":[{"path","message"}]}

A scale's value is null, with why, where its published rule allows no score. A row that cannot be
read gives a line with its problems, no scores and no flags; so does one that has a name twice, or
raw beside answers. Of many problems of a row, the first 20 are told. Problems are also told on
standard error, and make the exit code 1; so does an input without a line.`,
  options: {
    csv: { type: 'boolean' },
    long: { type: 'boolean' },
    redcap: { type: 'boolean' },
    stem: { type: 'string' },
    missing: { type: 'string' },
  },

  async run({ args: [name, ...files], options, streams, out, err }) {
    if (name === undefined) throw new UsageError('Which measure?');
    const file = fileOf(files);
    const from = source(file, streams);
    const measure = await measureByName(name);
    const norms = await normsOf(measure);
    const isRedcap = options.redcap === true || options.stem !== undefined;
    const layout = {
      redcap: isRedcap ? ((options.stem as string | undefined) ?? (true as const)) : undefined,
      missing: (options.missing as string | undefined)?.split(',').map((code) => code.trim()),
    };
    const warn = (message: string) => err.line(message);
    const isCsv = options.csv === true || isRedcap;
    const rows = options.long
      ? csvLongRows(from, measure)
      : isCsv
        ? csvRows(from, measure, warn, layout)
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
