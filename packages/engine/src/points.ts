import { allowedValues } from './item.js';
import type { Item } from './measure.js';
import type { Scale } from './scale.js';

/**
 * What each answer to an item counts: `points[(answer − min) / step]`, `undefined` where the form
 * has no such answer.
 */
export interface Points {
  readonly min: number;
  readonly step: number;
  readonly points: readonly (number | undefined)[];
  /** The fewest and the most points that an answer can count. */
  readonly fewest: number;
  readonly most: number;
}

const printed = new WeakMap<Item, Points>();

/** What the answers to an item count: in a scale that turns or recodes them, or as printed. */
export function pointsOf(item: Item, scale?: Scale): Points {
  const isTurned = scale?.reversed?.items.includes(item.id) ?? false;
  const recode = scale?.recode?.find(({ items }) => items.includes(item.id));
  if (isTurned || recode) return workOut(item, isTurned, recode?.points);
  let found = printed.get(item);
  if (!found) printed.set(item, (found = workOut(item)));
  return found;
}

function workOut(
  item: Item,
  isReversed = false,
  recoded?: readonly (readonly [answer: number, points: number])[],
): Points {
  const values = allowedValues(item);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const step = item.type === 'rating' ? (item.step ?? 1) : 1;

  const points: (number | undefined)[] = [];
  for (const value of values) {
    const counts = recoded ? recoded.find(([answer]) => answer === value)?.[1] : value;
    if (counts === undefined) continue;
    points[Math.round((value - min) / step)] = isReversed ? min + max - counts : counts;
  }
  for (let i = 0; i < points.length; i += 1) points[i] ??= undefined; // no holes: they are slow
  const counted = points.filter((each) => each !== undefined);
  return { min, step, points, fewest: Math.min(...counted), most: Math.max(...counted) };
}

/** The points of an answer; `undefined` where the form has no such answer. */
export function pointsFor({ min, step, points }: Points, answer: number): number | undefined {
  let place = answer - min;
  if (step !== 1) {
    const exact = place / step;
    place = Math.round(exact);
    if (Math.abs(exact - place) >= 1e-9) return undefined;
  }
  // What is no place in the list, `NaN` above all, must not be looked up: that is very slow.
  const whole = place >>> 0;
  return whole === place && whole < points.length ? points[whole] : undefined;
}
