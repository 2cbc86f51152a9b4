import type { Issue } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Answer } from '@cairnkit/engine/session.js';

import { answerIn, columnName, isAnswer, longHeader, type AnswerRecord } from './csv-answers.js';
import { readCsv, unguarded } from './csv-text.js';

/** Questionnaires, and what could not be read; a wrong answer is left out of them, and told. */
export interface ReadRecords {
  readonly records: readonly AnswerRecord[];
  /** Paths are of rows, from 0, and columns: `3.q4`. */
  readonly problems: readonly Issue[];
}

/** Rows of a table whose first row names its columns. */
interface Named {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly problems: readonly Issue[];
}

/**
 * Questionnaires out of the wide layout, as `wideCsv` writes it. Scores are not read: the answers are
 * scored again by whoever needs them. Other columns are passed over.
 */
export function readWideCsv(text: string, measure: Measure): ReadRecords {
  const needed = ['id', ...measure.items.map(({ id }) => columnName(id))];
  const { rows, problems } = named(text, needed);
  const found: Issue[] = [...problems];
  const records = rows.map((row, i) => {
    const answers: Record<string, Answer> = {};
    for (const item of measure.items) {
      const name = columnName(item.id);
      const answer = answerIn(row[name] ?? '');
      if (answer === undefined) continue;
      if (isAnswer(item, answer)) answers[item.id] = answer;
      else found.push({ path: `${i}.${name}`, message: notAnAnswer });
    }
    return { ...aboutIn(row, `${measure.id}@${measure.version}`), answers };
  });
  return { records, problems: found };
}

const notAnAnswer = 'is no answer that the form has';

/**
 * Questionnaires out of the long layout, as `longCsv` writes it. Lines with the same `id` are one,
 * wherever they stand.
 *
 * @param measureOf - Finds a measure by its id; `undefined` where there is none.
 */
export function readLongCsv(
  text: string,
  measureOf: (id: string) => Measure | undefined,
): ReadRecords {
  const { rows, problems } = named(text, [...longHeader.slice(0, 8)]);
  const found: Issue[] = [...problems];
  const records = new Map<string, AnswerRecord & { answers: Record<string, Answer> }>();
  for (const [i, row] of rows.entries()) {
    const { id = '', measure = '', part, name = '', value = '' } = row;
    const key = `${id} ${measure}`;
    const record = records.get(key) ?? { ...aboutIn(row, measure), answers: {} };
    records.set(key, record);
    if (part !== 'item') continue;
    const [asked = ''] = measure.split('@');
    const item = measureOf(asked)?.items.find((each) => each.id === name);
    const answer = answerIn(value);
    if (answer === undefined) continue;
    if (!item) found.push({ path: `${i}.name`, message: 'is no item of the measure' });
    else if (Object.hasOwn(record.answers, name)) {
      found.push({ path: `${i}.name`, message: 'was answered on a line before' });
    } else if (isAnswer(item, answer)) record.answers[name] = answer;
    else found.push({ path: `${i}.value`, message: notAnAnswer });
  }
  return { records: [...records.values()], problems: found };
}

function aboutIn(row: Readonly<Record<string, string>>, usual: string) {
  const { id = '', person = '', completed_at: completedAt = '', lang = '', measure = '' } = row;
  return {
    id,
    ...(person === '' ? {} : { person }),
    completedAt,
    lang,
    measure: measure === '' ? usual : measure,
  };
}

function named(text: string, needed: readonly string[]): Named {
  const { rows, problems } = readCsv(text);
  const [names = [], ...others] = rows.map((row) => row.map(unguarded));
  const missing = needed.filter((name) => !names.includes(name));
  const twice = needed.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  const faults = [
    ...missing.map((name) => ({ path: name, message: 'has no column' })),
    ...twice.map((name) => ({ path: name, message: 'has two columns' })),
  ];
  if (faults.length > 0) return { rows: [], problems: [...problems, ...faults] };
  const short = others.flatMap((cells, i) =>
    cells.length === names.length
      ? []
      : [{ path: String(i), message: `has ${cells.length} cells, not ${names.length}` }],
  );
  const whole = others.filter((cells) => cells.length === names.length);
  return {
    rows: whole.map((cells) => Object.fromEntries(cells.map((cell, i) => [names[i]!, cell]))),
    problems: [...problems, ...short],
  };
}
