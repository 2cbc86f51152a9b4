import type { Measure, Pattern } from './measure.js';
import type { Answers } from './session.js';

/** Whether a pattern of symptoms is there; `null` where missing answers leave it open. */
export type Patterns = Readonly<Record<string, boolean | null>>;

/** A requirement made ready: each item beside the answer from which it is a symptom. */
interface Ready {
  readonly items: readonly (readonly [id: string, from: number])[];
  readonly atLeast: number;
  readonly atMost: number;
}

const known = new WeakMap<Pattern, readonly Ready[]>();

/**
 * Reads symptoms off single items, as the measure's authors describe. No diagnosis.
 *
 * @param answers - By item id. A missing answer may be a symptom or not: the pattern is then only
 *   said to be there, or not to be, where it makes no difference.
 */
export function patterns({ patterns = [] }: Measure, answers: Answers): Patterns {
  const found: Record<string, boolean | null> = {};
  for (const pattern of patterns) found[pattern.id] = isThere(readied(pattern), answers);
  return found;
}

function readied(pattern: Pattern): readonly Ready[] {
  let ready = known.get(pattern);
  if (!ready) known.set(pattern, (ready = readyOf(pattern)));
  return ready;
}

function readyOf({ symptoms, requires }: Pattern): readonly Ready[] {
  const from = new Map(symptoms.flatMap(({ items, from }) => items.map((id) => [id, from])));
  return requires.map(({ items, atLeast, atMost = Infinity }) => ({
    items: items.map((id) => [id, from.get(id)!] as const),
    atLeast,
    atMost,
  }));
}

function isThere(requires: readonly Ready[], answers: Answers): boolean | null {
  let verdict: boolean | null = true;
  for (const { items, atLeast, atMost } of requires) {
    let certain = 0;
    let possible = 0;
    for (const item of items) {
      const answer = answers[item[0]];
      if (typeof answer !== 'number') possible += 1;
      else if (answer >= item[1]) {
        certain += 1;
        possible += 1;
      }
    }
    if (possible < atLeast || certain > atMost) return false;
    if (certain < atLeast || possible > atMost) verdict = null;
  }
  return verdict;
}
