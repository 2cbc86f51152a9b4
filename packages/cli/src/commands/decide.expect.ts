import type { Decision } from '@cairnkit/engine/decide.js';
import { decideRow } from '@cairnkit/engine/decide-row.js';
import { outcomeKinds } from '@cairnkit/engine/outcome-kinds.js';
import type { Service } from '@cairnkit/engine/service.js';

import type { AnswerRow } from '../answer-row.js';
import { InputError, type Call } from '../command.js';
import type { Source } from '../input.js';
import { told } from '../problems.js';
import { isObject } from '../row.js';
import { table } from '../table.js';

/** What should come of a scenario. Lists are what must be there, in this order; more may be. */
interface Expected {
  readonly outcome: string;
  readonly reasons?: readonly string[];
  readonly options?: readonly string[];
}

/** Runs rows as a test, and prints what differs. */
export async function expectEach(
  service: Service,
  rows: AsyncIterable<AnswerRow>,
  { at }: Source,
  { out, err }: Pick<Call, 'out' | 'err'>,
): Promise<0 | 1> {
  const differences: string[][] = [];
  let [number, wrong] = [0, 0];
  for await (const row of rows) {
    number += 1;
    const expected = readExpected(row.expect);
    const problems = [...row.problems, ...(typeof expected === 'string' ? [fault(expected)] : [])];
    for (const problem of problems) await err.line(`${at(row.line)}${told(number, problem)}`);
    if (problems.length > 0) wrong += 1;
    if (problems.length > 0 || !row.answers || typeof expected === 'string') continue;
    const decision = decideRow(service, row.answers);
    const name = String(row.id ?? `row ${number}`);
    for (const [what, wanted, found] of compare(expected, decision)) {
      differences.push([name, what, wanted, found, decision.because.join('; ')]);
    }
  }
  if (number === 0) throw new InputError(`${at(1)}there is no scenario`);
  const failed = new Set(differences.map(([name]) => name)).size + wrong;
  const head = ['scenario', 'differs in', 'expected', 'found', 'because'];
  if (differences.length > 0)
    for (const line of table([head, ...differences])) await out.line(line);
  await err.line(`${number - failed} of ${number} scenarios come out as expected.`);
  return failed > 0 ? 1 : 0;
}

const fault = (message: string) => ({ path: 'expect', message });

/** What a row expects, or what is wrong with that. */
function readExpected(given: unknown): Expected | string {
  const expected = typeof given === 'string' ? { outcome: given } : given;
  if (!isObject(expected)) return 'must name an outcome, such as "likely-suitable"';
  if (!outcomeKinds.some((kind) => kind === expected.outcome)) {
    return `must be one of ${outcomeKinds.join(', ')}`;
  }
  for (const name of ['reasons', 'options'] as const) {
    const list = expected[name];
    const isList = Array.isArray(list) && list.every((each) => typeof each === 'string');
    if (list !== undefined && !isList) return `has ${name} that are no list of names`;
  }
  return expected as unknown as Expected;
}

function* compare(
  expected: Expected,
  { outcome, reasons, options = [] }: Decision,
): Generator<readonly [what: string, wanted: string, found: string]> {
  if (outcome !== expected.outcome) yield ['outcome', expected.outcome, outcome];
  const found = { reasons, options: options.map(({ id }) => id) };
  for (const what of ['reasons', 'options'] as const) {
    const wanted = expected[what] ?? [];
    const kept = found[what].filter((each) => wanted.includes(each));
    if (kept.join() === wanted.join()) continue;
    yield [what, wanted.join(' '), found[what].join(' ')];
  }
}
