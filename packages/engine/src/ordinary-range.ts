import { reaches } from './difference.js';
import type { ReadyCourse, ReadySeries } from './ready-course.js';
import { thresholdOf } from './threshold.js';

/**
 * Between which scores changes from the first could be ordinary ups and downs: the first score, give
 * or take the largest change that is not yet reliable. A score at either end lies in it.
 *
 * Scores that were made up for missing answers can lie between two steps; those that have not changed
 * reliably lie in it too. `undefined` without a score or a published threshold.
 */
export function ordinaryRange(
  { step, scheme, unit }: Pick<ReadyCourse, 'step' | 'scheme' | 'unit'>,
  { scale, points }: Pick<ReadySeries, 'scale' | 'points'>,
): { readonly from: number; readonly to: number } | undefined {
  const values = points.flatMap(({ value }) => value ?? []);
  const [first] = values;
  const { threshold } = thresholdOf(scale, scheme, unit);
  if (first === undefined || threshold === null) return undefined;
  let size = step === undefined ? threshold : largestBelow(threshold, step);
  for (const value of values) {
    const change = Math.abs(value - first);
    if (change > size && change < threshold && !reaches(change, threshold)) size = change;
  }
  return { from: first - size, to: first + size };
}

/** The largest number of whole steps below a threshold: 2 for 3, and 4 for 4.22. */
const largestBelow = (threshold: number, step: number) =>
  (Math.ceil(Number((threshold / step).toFixed(9))) - 1) * step;
