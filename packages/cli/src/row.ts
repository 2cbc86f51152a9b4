import type { Issue } from '@cairnkit/engine/errors.js';

/** One person's answers, as far as they could be read. */
export interface Row {
  /** Where it ends in the text, from 1. */
  readonly line: number;
  readonly id?: string | number;
  /** By item id, or in the order of the form; not yet checked. Absent where there are none. */
  readonly answers?: Readonly<Record<string, unknown>> | readonly unknown[];
  /** By scale id: scores that somebody else added up. Then there are no answers. */
  readonly raw?: Readonly<Record<string, unknown>>;
  /** Who was asked; not yet checked. Present where T-scores are wanted. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** What is wrong with the row itself; wrong answers are found when it is scored. */
  readonly problems: readonly Issue[];
}

type Part = Pick<Row, 'id' | 'problems'>;

/** A row that nothing can be made of. Where its own name could be read, that is kept. */
export function unreadable(line: number, faults: readonly Issue[], given?: unknown): Row {
  const { problems, ...named } = readId(given);
  return { line, ...named, problems: [...problems, ...faults] };
}

/** A row's own name, where it has one. A number keeps its type; a damaged one is a problem. */
export function readId(id: unknown): Part {
  if (id === undefined || id === null) return { problems: [] };
  if (typeof id === 'number') {
    if (Number.isSafeInteger(id)) return { id, problems: [] };
    return { problems: [problem('id', 'is a number that would be changed; put it in quotes')] };
  }
  if (typeof id !== 'string')
    return { problems: [problem('id', 'must be text or a whole number')] };
  if (id.includes('\ufffd')) {
    return { id, problems: [problem('id', 'holds a letter that is not UTF-8; save it as UTF-8')] };
  }
  return { id, problems: [] };
}

/** Whether a value of JSON is an object, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(path: string, message: string): Issue {
  return { path, message };
}
