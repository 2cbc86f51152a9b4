import type { Scale } from './scale.js';

/** What scores are counted in: the scale's own points, or T-scores (mean 50, SD 10). */
export type Unit = 'points' | 't';

/** The scheme that is used where none is named. */
export const usualScheme = 'nhs-england';

/** Wide enough for any raw score of the published RCADS norms (23.6 to 236). */
export const tScores = { min: 0, max: 300 };

/** Why nothing can be said about reliability. */
export type NoVerdict = 'no-threshold' | 'threshold-is-in-t' | 'threshold-is-in-points';

/** From which size a change is reliable, and who says so; or why nobody does. */
export interface Threshold {
  /** In the unit that was asked for; `null` where none is published. */
  readonly threshold: number | null;
  readonly source: string | null;
  readonly why?: NoVerdict;
}

/** From which size a change is reliable, who says so, and why nobody does. */
export function thresholdOf(
  scale: Pick<Scale, 'reliableChange'>,
  scheme: string,
  unit: Unit,
): Threshold {
  const published = scale.reliableChange.filter((each) => each.scheme === scheme);
  const found = published.find((each) => (each.unit ?? 'points') === unit);
  if (found) return { threshold: found.points, source: found.source };
  return { threshold: null, source: null, why: whyNot(published, unit) };
}

function whyNot(published: Scale['reliableChange'], unit: Unit): NoVerdict {
  if (published.length === 0) return 'no-threshold';
  return unit === 't' ? 'threshold-is-in-points' : 'threshold-is-in-t';
}
