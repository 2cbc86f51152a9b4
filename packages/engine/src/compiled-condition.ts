import type { Comparison, Condition, FromParameter } from './condition.js';
import { and, no, not, open, or, unknown, yes, type Truth } from './kleene.js';
import { notSure } from './outcome-kinds.js';
import type { Parameter } from './service.js';
import {
  answeredBit,
  firstCode,
  oldest,
  openCode,
  unanswered,
  unsure,
  unsureBit,
  type Code,
  type Reader,
} from './service-answers.js';

/**
 * A condition made ready. All are made alike, because that is what makes them quick to read.
 *
 * `look-up` reads a truth from a table by the answer’s code; `any-of` and `none-but` read the bits of
 * a list.
 */
export interface Node {
  readonly op: 'look-up' | 'any-of' | 'none-but' | 'all' | 'any' | 'not';
  /** Tells comparisons apart; the same for the same one. */
  readonly id: number;
  /** The question's place in the service. */
  readonly question: number;
  readonly table: Uint8Array;
  readonly mask: number;
  readonly of: readonly Node[];
}

/** Whether a condition holds, with answers by place. */
export function truth(node: Node, codes: ArrayLike<Code>): Truth {
  const { of } = node;
  switch (node.op) {
    case 'all': {
      let found: Truth = yes;
      for (let i = 0; found !== no && i < of.length; i += 1)
        found = and(found, truth(of[i]!, codes));
      return found;
    }
    case 'any': {
      let found: Truth = no;
      for (let i = 0; found !== yes && i < of.length; i += 1)
        found = or(found, truth(of[i]!, codes));
      return found;
    }
    case 'not':
      return not(truth(of[0]!, codes));
    default: {
      const code = codes[node.question]!;
      return code === openCode ? open : compared(node, code);
    }
  }
}

export function compared({ op, table, mask }: Node, code: Code): Truth {
  if (op === 'look-up') return table[code] as Truth;
  const isHit = (code & mask) !== 0;
  if (isHit) return op === 'any-of' ? yes : no;
  const isSure = (code & (answeredBit | unsureBit)) === answeredBit;
  return !isSure ? unknown : op === 'any-of' ? no : yes;
}

/**
 * The answers that a truth rests on, as bits by question: enough of them to prove it, not all that
 * were looked at.
 */
export function grounds(node: Node, is: Truth, codes: ArrayLike<Code>): number {
  const { op, of } = node;
  if (op === 'not') return grounds(of[0]!, not(is), codes);
  if (op !== 'all' && op !== 'any') return 1 << node.question;
  const suffices = is === (op === 'all' ? no : yes);
  let found = 0;
  for (const each of of) {
    if (truth(each, codes) !== is) continue;
    found |= grounds(each, is, codes);
    if (suffices) break;
  }
  return found;
}

const noTable = new Uint8Array();
const node = (op: Node['op'], parts: Partial<Node>): Node => ({
  op,
  id: -1,
  question: -1,
  table: noTable,
  mask: 0,
  of: [],
  ...parts,
});

/** What a condition is compiled from: readers of answers in the order of the questions, and names. */
export interface Source {
  readonly readers: readonly Reader[];
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly parameters: readonly Parameter[];
}

/** As a condition may be, so that its parts can be looked for in turn. */
type Loose = {
  readonly [part in 'all' | 'any']?: readonly Condition[];
} & { readonly not?: Condition; readonly condition?: string } & { readonly question?: string };

/** The node of one comparison: of this question, by this operator, with this value. */
type Compare = (question: string, operator: string, value: unknown) => Node;

/** Makes conditions of one service ready. The same comparison becomes the same node. */
export function compiler({ readers, conditions, parameters }: Source): (given: Condition) => Node {
  const known = new Map<string, Node>();
  const settings = new Map(parameters.map(({ id, value }) => [id, value]));
  const settled = (given: unknown): unknown =>
    typeof given === 'object' && 'parameter' in given!
      ? settings.get((given as FromParameter).parameter)
      : given;

  const comparison: Compare = (id, operator, value) => {
    const key = JSON.stringify([id, operator, value]);
    let found = known.get(key);
    if (!found) {
      const question = readers.findIndex((reader) => reader.question.id === id);
      const made = compare(readers[question]!, operator, value);
      found = { ...made, question, id: known.size };
      known.set(key, found);
    }
    return found;
  };

  const compile = (given: Condition): Node => {
    const { all, any, not, condition, question } = given as Loose;
    if (all) return node('all', { of: all.map(compile) });
    if (any) return node('any', { of: any.map(compile) });
    if (not) return node('not', { of: [compile(not)] });
    if (question === undefined) return compile(conditions[condition!]!);
    return compareAll(given as Comparison, comparison, settled);
  };
  return compile;
}

/** All that one comparison asks: a range of ages has two ends. */
function compareAll(
  { question, ...parts }: Comparison,
  comparison: Compare,
  settled: (value: unknown) => unknown,
): Node {
  const all = Object.entries(parts).flatMap(([operator, raw]) => {
    const value = settled(raw);
    const one = (by: string, than = value) => comparison(question, by, than);
    const negated = (by: string) => node('not', { of: [one(by)] });
    if (operator === 'includesAll') {
      return (value as string[]).map((each) => one('includesAny', [each]));
    }
    if (operator === 'includesNone') return negated('includesAny');
    if (operator === 'known') return value ? negated('unsure') : one('unsure');
    return value === undefined ? [] : one(operator);
  });
  return all.length === 1 ? all[0]! : node('all', { of: all });
}

function compare({ question, codes }: Reader, operator: string, value: unknown): Node {
  if (question.type === 'choices') return compareList(codes, operator, value);
  const unsureCodes = [unsure, codes.get(notSure)];
  const named = ([value].flat() as string[]).map((each) => codes.get(each));
  const wanted = operator === 'unsure' ? unsureCodes : named;
  const holds = (code: Code): boolean => {
    if (operator === 'atLeast') return code - firstCode >= (value as number);
    return operator === 'atMost' ? code - firstCode <= (value as number) : wanted.includes(code);
  };
  const table = new Uint8Array(firstCode + (question.type === 'age' ? oldest + 1 : codes.size));
  for (let code = 0; code < table.length; code += 1) {
    const isUnsure = unsureCodes.includes(code) && !wanted.includes(code);
    table[code] = code === unanswered || isUnsure ? unknown : holds(code) ? yes : no;
  }
  return node('look-up', { table });
}

function compareList(codes: Reader['codes'], operator: string, value: unknown): Node {
  if (operator === 'unsure') return node('any-of', { mask: unsureBit });
  let [named, others] = [0, 0];
  for (const [each, code] of codes) {
    if ((value as readonly string[]).includes(each)) named |= code & ~unsureBit;
    else if (each !== notSure) others |= code;
  }
  return operator === 'includesOnly'
    ? node('none-but', { mask: others })
    : node('any-of', { mask: named });
}
