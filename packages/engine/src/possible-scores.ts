import { tidy } from './difference.js';
import type { Measure } from './measure.js';
import { pointsOf } from './points.js';
import type { Scale } from './scale.js';

/** Every score that a scale can come to; `undefined` where missing answers allow any fraction. */
type Possible = ReadonlySet<number> | undefined;

const known = new WeakMap<Scale, { readonly possible: Possible }>();

/**
 * Why a number cannot be a score of a scale, in words to put after its name; `undefined` if it can.
 *
 * National data sets hold one decimal, so a score of a table may be rounded to that.
 */
export function notAScore(measure: Measure, scale: Scale, value: unknown): string | undefined {
  const { min, max } = scale.range;
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
  if (value < min || value > max) {
    return `is ${value}, but the scale runs from ${min} to ${max}`;
  }
  const possible = possibleScores(measure, scale);
  if (!possible || possible.has(value)) return undefined;
  if (scale.table && [...possible].some((each) => Math.abs(each - value) <= 0.05 + 1e-9)) {
    return undefined;
  }
  return `is ${value}, which no answers to the form come to`;
}

function possibleScores(measure: Measure, scale: Scale): Possible {
  let found = known.get(scale);
  if (!found) known.set(scale, (found = { possible: workOut(measure, scale) }));
  return found.possible;
}

function workOut(measure: Measure, scale: Scale): Possible {
  const { combine, missing, rounding, times, table } = scale;
  const sets = scale.parts
    ? scale.parts.map((id) =>
        possibleScores(
          measure,
          measure.scales.find((s) => s.id === id)!,
        ),
      )
    : scale.items.map((id) => pointsIn(measure, scale, id));
  let sums: ReadonlySet<number> = new Set([0]);
  for (const set of sets) {
    if (!set) return undefined;
    sums = plus(sums, set);
  }
  const isMadeUp = !scale.parts && missing.atMost > 0 && missing.as !== 'zero';
  if (isMadeUp && rounding === 'none') return undefined;
  if (isMadeUp && table) return new Set(table.rows.map(([, score]) => score));
  if (isMadeUp) sums = wholeBetween(scale.range);
  else {
    const share = combine === 'mean' ? sets.length : 1;
    sums = new Set([...sums].map((sum) => tidy((sum / share) * (times?.by ?? 1))));
  }
  if (!table) return sums;
  return new Set(table.rows.filter(([raw]) => sums.has(raw)).map(([, score]) => score));
}

function pointsIn(measure: Measure, scale: Scale, id: string): ReadonlySet<number> {
  const { points } = pointsOf(
    measure.items.find((item) => item.id === id)!,
    scale,
  );
  const counted = points.filter((each) => each !== undefined);
  // An item that is left out, or missing where that counts 0, counts nothing.
  const isSkipped = measure.skips?.some(({ items }) => items.includes(id));
  const mayBeNothing = isSkipped || scale.missing.as === 'zero';
  return new Set(mayBeNothing ? [0, ...counted] : counted);
}

function plus(sums: ReadonlySet<number>, points: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const sum of sums) for (const each of points) found.add(tidy(sum + each));
  return found;
}

function wholeBetween({ min, max }: Scale['range']): ReadonlySet<number> {
  const found = new Set<number>();
  for (let score = Math.ceil(min); score <= max; score += 1) found.add(score);
  return found;
}
