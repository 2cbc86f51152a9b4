import { difference, reaches } from './difference.js';
import type { Issue } from './errors.js';
import type { Scale } from './scale.js';
import { between, demand, faults, type Check } from './out-of-range.js';
import { thresholdOf, tScores, usualScheme, type NoVerdict, type Unit } from './threshold.js';

export { thresholdOf, usualScheme, type NoVerdict, type Unit } from './threshold.js';

/** What of a scale it takes to judge a change. */
export type JudgedScale = Pick<Scale, 'range' | 'direction' | 'reliableChange' | 'caseness'>;

/** Two scores of one person on one scale, and how to judge them. */
export interface ChangeQuery {
  /** The earlier score, and the later one. */
  readonly from: number;
  readonly to: number;
  /** Whose threshold; `nhs-england` where absent, and see `scale.reliableChange` for others. */
  readonly scheme?: string | undefined;
  /** What both scores are in; `points` where absent. */
  readonly unit?: Unit | undefined;
}

/** What a change comes to. Plain JSON. */
export interface Change {
  /** `to − from`, in `unit`. */
  readonly change: number;
  /** The size from which a change is reliable, in `unit`; `null` where none is published. */
  readonly threshold: number | null;
  readonly direction: 'better' | 'worse' | 'none';
  /** `null` without a threshold; `why` then says more. */
  readonly reliable: 'improvement' | 'deterioration' | 'none' | null;
  /** Whether each score is in the range of people who need help. */
  readonly caseness?: { readonly from: boolean; readonly to: boolean };
  /** A case at `from` and no longer at `to`. */
  readonly recovery?: boolean;
  /** Where the threshold, and the caseness if there is one, were published. */
  readonly source: string | null;
  readonly why?: NoVerdict;
}

/** The scheme whose caseness is told. It is made for adults; see `recovery.ts`. */
const casenessScheme = 'talking-therapies';

/**
 * What is wrong with two scores: not numbers, or none that the scale can come to.
 *
 * @returns Issues with the paths `from` and `to`; empty where `reliableChange` will not throw.
 */
export function changeProblems(
  scale: JudgedScale,
  query: { readonly from: unknown; readonly to: unknown; readonly unit?: Unit | undefined },
): readonly Issue[] {
  return faults(checks(scale, query));
}

/**
 * Judges whether a score has moved by more than measurement error.
 *
 * A change is reliable when |to − from| ≥ threshold. That is the rule of NHS England:
 * `ABS(Score_Change) >= Threshold`, NHSDigital/mental-health-monthly-statistics@7b4d7421838b,
 * menh_bbrb/…/05_cyp_outcomes/cyp_outcomes_prep.py. Which way is better, the scale says; their
 * code gives the whole SDQ one direction, so that a better prosocial score counts as worse there,
 * and this does not follow it. Their thresholds are rounded to the nearest point, some of them down
 * (GAD-7: 4 for 4.22); the scheme `strict` has the unrounded ones.
 *
 * Judge the first score against the last, not each session against the first: see
 * `sustained-change.ts`.
 *
 * @throws {OutOfRangeError} A `RangeError`, if a score is not finite or beyond the scale's range
 *   (T-scores: beyond 0 to 300). Ask `changeProblems` first where the scores come from people.
 */
export function reliableChange(scale: JudgedScale, query: ChangeQuery): Change {
  demand(checks(scale, query));
  const { from, to, scheme = usualScheme, unit = 'points' } = query;
  const change = difference(to, from);
  const upIsBetter = scale.direction === 'higher-is-better';
  const direction = change === 0 ? 'none' : change > 0 === upIsBetter ? 'better' : 'worse';

  const { threshold, source, why } = thresholdOf(scale, scheme, unit);
  const cases = unit === 'points' ? caseness(scale, from, to) : undefined;
  const sources = [source, cases && `caseness: ${cases.source}`].filter(Boolean);
  return {
    change,
    threshold,
    direction,
    reliable: threshold === null ? null : verdict(change, threshold, direction),
    ...(cases ? { caseness: cases.at, recovery: cases.at.from && !cases.at.to } : {}),
    source: sources.length > 0 ? sources.join('; ') : null,
    ...(why ? { why } : {}),
  };
}

function checks(
  { range }: JudgedScale,
  {
    from,
    to,
    unit,
  }: { readonly from: unknown; readonly to: unknown; readonly unit?: Unit | undefined },
): readonly Check[] {
  const { min, max } = unit === 't' ? tScores : range;
  const rule = between(min, max, unit === 't' ? 'in T-scores' : 'points');
  return [
    ['from', from, rule],
    ['to', to, rule],
  ];
}

function verdict(change: number, threshold: number, direction: Change['direction']) {
  if (direction === 'none' || !reaches(Math.abs(change), threshold)) return 'none';
  return direction === 'better' ? 'improvement' : 'deterioration';
}

/** The published score from which a person counts as a case; `undefined` where there is none. */
export function casenessOf({ caseness }: JudgedScale) {
  return caseness?.find(({ scheme }) => scheme === casenessScheme);
}

/** At the published score and beyond it, on the side where people are unwell. */
function caseness(scale: JudgedScale, from: number, to: number) {
  const found = casenessOf(scale);
  if (!found) return undefined;
  const isCase = (value: number) =>
    scale.direction === 'higher-is-worse' ? reaches(value, found.from) : reaches(found.from, value);
  return { at: { from: isCase(from), to: isCase(to) }, source: found.source };
}
