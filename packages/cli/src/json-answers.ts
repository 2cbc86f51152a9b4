import { answerProblems } from '@cairnkit/engine/answer-problems.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import type { Service } from '@cairnkit/engine/service.js';

import type { AnswerRow } from './answer-row.js';
import { InputError } from './command.js';
import type { Source } from './input.js';
import { jsonObjects } from './json-objects.js';
import { someOf } from './problems.js';
import { isObject, readId } from './row.js';

/**
 * Rows of answers from JSON Lines, one for every line that is not blank, whatever is wrong with it.
 *
 * @throws {InputError} If the first line shows that the text is other JSON, or seems to be CSV.
 */
export async function* jsonAnswers(from: Source, service: Service): AsyncGenerator<AnswerRow> {
  const isCsv = (line: string) => !/^\s*[[{]/.test(line) && /[,;]/.test(line);
  for await (const found of jsonObjects(from, '{"answers":{"age":14}}', isCsv)) {
    const { line } = found;
    if ('faults' in found) {
      const { problems, ...named } = readId(found.id);
      yield { line, ...named, problems: [...problems, ...found.faults] };
      continue;
    }
    const { id, answers, expect } = found.value;
    const { problems, ...named } = readId(id);
    const isThere = isObject(answers);
    const missing = { path: 'answers', message: 'must be an object such as {"age":14}' };
    const wrong = isThere ? answerProblems(service, answers) : [missing];
    yield {
      line,
      ...named,
      ...(isThere ? { answers: answers as ServiceAnswers } : {}),
      ...(expect === undefined ? {} : { expect }),
      problems: someOf([...problems, ...wrong]),
    };
  }
}

/** A list that is longer is no list of scenarios. */
const maxBytes = 8_000_000;

/**
 * A JSON list as JSON Lines, each entry on a line of its own; any other text as it is. Held whole, so
 * only for what somebody wrote by hand.
 *
 * @throws {InputError} When read, if it is a list that cannot be parsed, or is very long.
 */
export function listAsLines({ chunks, at }: Source): Source {
  return { at, chunks: entries(chunks, at) };
}

async function* entries(chunks: Source['chunks'], at: Source['at']): AsyncGenerator<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > maxBytes) throw new InputError(`${at(1)}the text is larger than ${maxBytes} bytes`);
  }
  const whole = Buffer.concat(parts);
  const text = whole.toString('utf8').replace(/^\ufeff/, '');
  yield /^\s*\[/.test(text) ? Buffer.from(linesOf(text, at)) : whole;
}

function linesOf(text: string, at: Source['at']): string {
  let list: readonly unknown[];
  try {
    list = JSON.parse(text) as readonly unknown[];
  } catch {
    throw new InputError(`${at(1)}the text begins as a list, and is not JSON`);
  }
  return list.map((each) => JSON.stringify(each)).join('\n');
}
