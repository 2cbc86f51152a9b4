import { answerProblems } from '@cairnkit/engine/answer-problems.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import type { Question, Service } from '@cairnkit/engine/service.js';
import { freeQuestions, sharedValues } from '@cairnkit/engine/shared-questions.js';

import type { AnswerRow } from './answer-row.js';
import { InputError } from './command.js';
import { records } from './csv-records.js';
import type { Source } from './input.js';
import { someOf } from './problems.js';
import { readId } from './row.js';

/** Columns of a scenario that are no questions. */
const expected = ['outcome', 'reasons', 'options'] as const;

/**
 * Rows of answers from CSV whose first row names the columns: `id` if wanted, and question ids.
 *
 * @param warn - Told once about columns that are not used.
 * @throws {InputError} If the first row cannot be used; nothing has been yielded then.
 */
export async function* csvAnswers(
  from: Source,
  service: Service,
  warn: (message: string) => Promise<void>,
): AsyncGenerator<AnswerRow> {
  const questions = new Map(service.questions.map((question) => [question.id, question]));
  let names: readonly string[] | undefined;
  for await (const record of records(from)) {
    const { line } = record;
    if ('fault' in record) {
      if (!names) throw new InputError(`${from.at(line)}the first row: ${record.fault}`);
      const message = `${record.fault}; this row and those after it were not read`;
      yield { line, problems: [{ path: '', message }] };
    } else if (names) {
      yield csvRow(line, record.cells, names, questions, service);
    } else {
      names = readNames(record.cells, questions, from.at(line));
      const known = ['', 'id', ...expected, ...questions.keys(), ...freeQuestions];
      const unused = names.filter((each) => !known.includes(each) && !sharedValues.has(each));
      const list = unused.map((each) => JSON.stringify(each.slice(0, 40))).join(', ');
      if (list) await warn(`warning: ${from.at(line)}not used: ${list}`);
    }
  }
  if (!names) {
    throw new InputError(`${from.at(1)}the text is empty; its first row must name the columns`);
  }
}

function readNames(
  cells: readonly string[],
  questions: ReadonlyMap<string, Question>,
  at: string,
): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  const twice = names.filter((name, i) => name !== '' && names.indexOf(name) !== i);
  if (twice.length > 0) throw new InputError(`${at}the first row names ${twice[0]} twice`);
  if (names.some((name) => questions.has(name))) return names;
  const ids = [...questions.keys()].join(', ');
  throw new InputError(`${at}the first row names no question; there are ${ids}`);
}

function csvRow(
  line: number,
  cells: readonly string[],
  names: readonly string[],
  questions: ReadonlyMap<string, Question>,
  service: Service,
): AnswerRow {
  const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
  const { problems, ...named } = readId(cell('id') || null);
  if (cells.length !== names.length) {
    // Which cell is missing or one too many cannot be known, so none is used.
    const message = `has ${cells.length} cells, but the first row names ${names.length} columns`;
    return { line, ...named, problems: [...problems, { path: '', message }] };
  }
  const given = [...questions].flatMap(([id, question]) => {
    const text = cell(id);
    return text === '' ? [] : [[id, answer(question, text)] as const];
  });
  const answers = Object.fromEntries(given);
  const wanted = expected.flatMap((name) => {
    const text = cell(name);
    return text === '' ? [] : [[name, name === 'outcome' ? text : list(text)] as const];
  });
  return {
    line,
    ...named,
    answers,
    ...(wanted.length > 0 ? { expect: Object.fromEntries(wanted) } : {}),
    problems: someOf([...problems, ...answerProblems(service, answers)]),
  };
}

function answer(question: Question, text: string): ServiceAnswers[string] {
  if (question.type === 'choices') return text === 'none' ? [] : list(text);
  if (question.type === 'age') {
    if (text === 'not-sure') return null;
    return /^\d{1,3}$/.test(text) ? Number(text) : text;
  }
  return text;
}

const list = (text: string): string[] => text.split(/[;|,\s]+/).filter((each) => each !== '');
