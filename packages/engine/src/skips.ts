import type { Measure } from './measure.js';
import { pointsFor, pointsOf } from './points.js';

/** By place in the form: whether the item counts no points, because the form says to leave it out. */
export type Skipped = readonly (boolean | undefined)[];

/** Works out which items a set of answers leaves out; `undefined` for none, as usual. */
export function prepareSkips(
  measure: Measure,
  places: ReadonlyMap<string, number>,
): (answers: ArrayLike<unknown>) => Skipped | undefined {
  const skips = (measure.skips ?? []).map(({ items, when, zero }) => ({
    always: zero === 'always',
    total: when.total,
    places: items.map((id) => places.get(id)!),
    when: when.items.map((id) => {
      const place = places.get(id)!;
      return { place, points: pointsOf(measure.items[place]!) };
    }),
  }));
  if (skips.length === 0) return () => undefined;

  return (answers) => {
    let skipped: boolean[] | undefined;
    for (const skip of skips) {
      let total = 0;
      for (const { place, points } of skip.when) {
        const answer = answers[place];
        total += typeof answer === 'number' ? (pointsFor(points, answer) ?? NaN) : NaN;
      }
      if (total !== skip.total) continue;
      skipped ??= [];
      for (const place of skip.places) {
        const answer = answers[place];
        const isOpen = answer === undefined || answer === null || answer !== answer;
        if (skip.always || isOpen) skipped[place] = true;
      }
    }
    return skipped;
  };
}
