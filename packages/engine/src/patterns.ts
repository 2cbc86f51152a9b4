import type { Measure, Pattern } from './measure.js';
import type { Answers } from './session.js';

/** Whether a pattern of symptoms is there; `null` where missing answers leave it open. */
export type Patterns = Readonly<Record<string, boolean | null>>;

/**
 * Reads symptoms off single items, as the measure's authors describe. No diagnosis.
 *
 * @param answers - By item id. A missing answer may be a symptom or not: the pattern is then only
 *   said to be there, or not to be, where it makes no difference.
 */
export function patterns({ patterns = [] }: Measure, answers: Answers): Patterns {
  return Object.fromEntries(patterns.map((pattern) => [pattern.id, isThere(pattern, answers)]));
}

function isThere({ symptoms, requires }: Pattern, answers: Answers): boolean | null {
  const from = new Map(symptoms.flatMap(({ items, from }) => items.map((id) => [id, from])));
  let verdict: boolean | null = true;
  for (const { items, atLeast, atMost = Infinity } of requires) {
    let [certain, possible] = [0, 0];
    for (const id of items) {
      const answer = answers[id];
      if (typeof answer !== 'number') possible += 1;
      else if (answer >= from.get(id)!) {
        certain += 1;
        possible += 1;
      }
    }
    if (possible < atLeast || certain > atMost) return false;
    if (certain < atLeast || possible > atMost) verdict = null;
  }
  return verdict;
}
