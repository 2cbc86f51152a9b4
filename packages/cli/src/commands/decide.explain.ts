import { explain } from '@cairnkit/engine/explain.js';
import type { Service } from '@cairnkit/engine/service.js';

import type { AnswerRow } from '../answer-row.js';
import type { Call } from '../command.js';
import type { Source } from '../input.js';
import { told } from '../problems.js';
import { stepInWords } from '../step-in-words.js';

/** Prints the way to each decision, for people. */
export async function explainEach(
  service: Service,
  rows: AsyncIterable<AnswerRow>,
  { at }: Source,
  { out, err }: Pick<Call, 'out' | 'err'>,
): Promise<0 | 1> {
  let number = 0;
  let code: 0 | 1 = 0;
  for await (const row of rows) {
    number += 1;
    for (const problem of row.problems) await err.line(`${at(row.line)}${told(number, problem)}`);
    if (row.problems.length > 0) code = 1;
    if (!row.answers) continue;
    if (number > 1) await out.line('');
    await out.line(row.id === undefined ? `Row ${number}` : `Row ${number}: ${row.id}`);
    for (const line of inWords(service, row.answers)) await out.line(`  ${line}`);
  }
  return code;
}

function* inWords(service: Service, answers: NonNullable<AnswerRow['answers']>): Generator<string> {
  const { decision, asked, rules } = explain(service, answers);
  yield 'Asked, in this order:';
  for (const { text, answer } of asked) yield `  ${text} ${answer ?? '(not answered)'}`;
  yield 'Rules, up to the one that decides:';
  for (const { place, outcome, holds } of rules) {
    yield `  ${String(place + 1).padStart(3)} ${outcome}: ${meaning[holds]}`;
  }
  yield `Outcome: ${decision.outcome} (${decision.page.title})`;
  if (decision.reason !== undefined) yield `Why: ${decision.reason}`;
  if (decision.because.length > 0) yield `Because: ${decision.because.join('; ')}`;
  if (decision.reasons.length > 0) yield `Also: ${decision.reasons.join(', ')}`;
  for (const option of decision.options ?? []) yield `Option: ${option.id} (${option.title})`;
  for (const step of decision.nextSteps) yield `Next: ${stepInWords(service, step)}`;
  if (decision.unasked.length > 0) yield `Not answered: ${decision.unasked.join(', ')}`;
}

const meaning = { yes: 'holds', no: 'does not hold', unknown: 'unknown' };
