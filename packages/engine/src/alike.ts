import type { Points } from './points.js';

/** What answers count in a scale whose items all count alike; `undefined` where two items differ. */
export function alike(items: readonly Points[]): Points | undefined {
  const [first] = items;
  const text = JSON.stringify(first);
  const areSteps = first?.step === 1 && !first.points.includes(undefined);
  return areSteps && items.every((each) => JSON.stringify(each) === text) ? first : undefined;
}

/**
 * Adds up a scale that was answered in full, the usual case, and quickly so: `NaN` where an answer is
 * missing or is not one of the form's, and somebody has to look more closely.
 *
 * @param ready - Without a hole and in whole steps, as `alike` gives it.
 */
export function sumOfAll(
  ready: Points,
  places: readonly number[],
  answers: ArrayLike<unknown>,
): number {
  const { min, points } = ready;
  let sum = 0;
  for (let i = 0; i < places.length; i += 1) {
    const answer = answers[places[i]!];
    if (typeof answer !== 'number') return NaN;
    const place = answer - min;
    const whole = place >>> 0; // see `pointsFor`
    if (whole !== place || whole >= points.length) return NaN;
    sum += points[whole]!;
  }
  return sum;
}
