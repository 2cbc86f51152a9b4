import { DefinitionError, type Issue } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';
import { result, type Result } from '@cairnkit/engine/result.js';
import { stamp, type Answers } from '@cairnkit/engine/session.js';

import { closest } from '../closest.js';
import { InputError, UsageError, type Command } from '../command.js';
import { csvRows } from '../csv-rows.js';
import { definitionText, issueLines } from '../definition.js';
import { source } from '../input.js';
import { instrument, instruments } from '../instruments.js';
import { jsonRows } from '../json-rows.js';
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

Also allowed is "context", an object ("age", "sex", "grade", "ageRule"), which no measure needs
yet. Other fields are not used. With --csv, the first row names the columns: id (if wanted), one
for every item that a scale counts, and context columns; an empty cell is a missing answer.

Every row that is not blank gives one line, in order:

  {"id","measure","complete","scores":{…},"flags":[…],"problems":[{"path","message"}]}

A scale's value is null, with why, where its published rule allows no score. A row that cannot be
read gives a line with its problems, no scores and no flags. Problems are also told on standard
error, and make the exit code 1.`,
  options: { csv: { type: 'boolean' } },

  async run({ args: [name, file, ...more], options, streams, out, err }) {
    if (name === undefined) throw new UsageError('Which measure?');
    if (more.length > 0) throw new UsageError('One file at a time; "-" is standard input.');
    const measure = await find(name);
    const from = source(file, streams);
    const rows = options.csv
      ? csvRows(from, measure, (message) => err.line(message))
      : jsonRows(from, measure);

    let number = 0;
    let code: 0 | 1 = 0;
    for await (const row of rows) {
      number += 1;
      const scored = score(measure, row);
      await out.json(scored);
      for (const problem of scored.problems) {
        code = 1;
        await err.line(`${from.at(row.line)}row ${number}${sentence(problem)}`);
      }
    }
    return code;
  },
};

function score(measure: Measure, row: Row): Result & Pick<Row, 'id'> {
  const id = row.id === undefined ? {} : { id: row.id };
  if (!row.answers) {
    const nothing = { measure: stamp(measure), complete: false, scores: {}, flags: [] };
    return { ...id, ...nothing, problems: row.problems };
  }
  // Whatever is not an answer after all, result() finds and reports.
  const scored = result(measure, row.answers as Answers);
  return { ...id, ...scored, problems: [...row.problems, ...scored.problems] };
}

const sentence = ({ path, message }: Issue) => `${path && `, ${path}`}: ${message}`;

async function find(name: string): Promise<Measure> {
  if (!/^[a-z][a-z0-9-]*$/i.test(name)) return fromFile(name);
  const found = await instrument(name);
  if (found) return found;

  const ids = (await instruments()).map(({ id }) => id);
  const near = closest(name.toLowerCase(), ids);
  const guess = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UsageError(
    `No measure is called "${name}".${guess} There are ${ids.join(', ')}. ` +
      `If it is a file, write ./${name}.`,
  );
}

async function fromFile(path: string): Promise<Measure> {
  const text = await definitionText(path);
  try {
    return parseMeasure(text);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new InputError(...issueLines(path, error.issues));
  }
}
