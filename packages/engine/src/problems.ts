import type { Issue } from './errors.js';
import { allowedValues } from './item.js';
import type { Item, Measure } from './measure.js';
import { scorer } from './scorer.js';
import type { Answers } from './session.js';

/**
 * Everything about a set of answers that the published form does not allow.
 *
 * A missing answer is not a problem: what it does to a score is the scale's own rule.
 *
 * @returns One issue per wrong answer, with a path such as `answers.q4`; for a list, one in all.
 *   Empty when all is well.
 */
export function problems(
  measure: Measure,
  answers: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  if (Array.isArray(answers)) {
    return [{ path: 'answers', message: 'is a list; use resultOfList' }];
  }
  const ready = scorer(measure);
  const found: Issue[] = [];
  for (const id of Object.keys(answers)) {
    const place = ready.place(id);
    const answer = answers[id];
    if (place !== undefined && ready.allows(place, answer)) continue;
    const message =
      place === undefined
        ? `no item has this id; use ${ready.items.join(', ')}`
        : `${show(answer)} is not an answer; use ${inWords(measure.items[place]!)}`;
    found.push({ path: `answers.${id}`, message });
  }
  return found;
}

/** The answers without those that are `problems`, which count as not given. */
export function withoutProblems(answers: Answers, found: readonly Issue[]): Answers {
  const bad = new Set(found.map(({ path }) => path));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !bad.has(`answers.${id}`)));
}

/** Short, safe to print, and telling `"2"` from `2`. */
function show(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value).slice(0, 40);
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
  }
}

function inWords(item: Item): string {
  const values = allowedValues(item);
  const steps = item.type === 'rating' && item.step ? ` in steps of ${item.step}` : '';
  if (values.length > 10) return `${values[0]} to ${values.at(-1)}${steps}`;
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
