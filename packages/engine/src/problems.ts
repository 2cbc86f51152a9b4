import type { Issue } from './errors.js';
import { allowedValues } from './item.js';
import type { Item } from './measure.js';
import type { Answers } from './session.js';

/**
 * Everything about a set of answers that the published form does not allow.
 *
 * A missing answer is not a problem: what it does to a score is the scale's own rule.
 *
 * @returns One issue per wrong answer, with a path such as `answers.q4`. Empty when all is well.
 */
export function problems(
  { items }: { readonly items: readonly Item[] },
  answers: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  return Object.entries(answers).flatMap(([id, value]) => {
    const path = `answers.${id}`;
    const item = items.find((known) => known.id === id);
    if (!item) {
      const known = items.map((each) => each.id).join(', ');
      return [{ path, message: `no item has this id; use ${known}` }];
    }
    const allowed = allowedValues(item);
    if (value === null || allowed.includes(value as number)) return [];
    return [{ path, message: `${show(value)} is not an answer; use ${list(allowed)}` }];
  });
}

/** The answers without those that are `problems`, which count as not given. */
export function withoutProblems(answers: Answers, found: readonly Issue[]): Answers {
  const bad = new Set(found.map(({ path }) => path));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !bad.has(`answers.${id}`)));
}

/** Short, safe to print, and telling `"2"` from `2`. */
function show(value: unknown): string {
  const text = typeof value === 'object' ? 'an object' : JSON.stringify(value);
  return text === undefined ? typeof value : text.slice(0, 40);
}

function list(values: readonly number[]): string {
  if (values.length > 10) return `${values[0]} to ${values.at(-1)}`;
  return values.length < 2
    ? values.join()
    : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
