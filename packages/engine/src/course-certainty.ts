import { casenessOf, reliableChange, type Change, type JudgedScale, type Unit } from './change.js';
import type { CutOffToTell } from './chart-words.js';
import { scoredPoints } from './course-facts.js';
import { exceeds } from './difference.js';
import type { ReadyCourse, ReadySeries } from './ready-course.js';
import { sustainedChange } from './sustained-change.js';

/** What can be said of the certainty of a change. Plain JSON, for practitioners only. */
export interface Certainty {
  /**
   * `bigger`: than chance alone usually explains, from the first score to the last, and where there
   * are more than two, in the last two running. `once`: only the last reaches that far. `ordinary`:
   * could be ordinary ups and downs. `not-judged`: no threshold is published.
   */
  readonly verdict: 'bigger' | 'once' | 'ordinary' | 'not-judged';
  readonly direction: Change['direction'];
  readonly threshold: number | null;
  readonly scheme: string;
  readonly unit: Unit;
  readonly source: string | null;
  /** Ways in which the scale has no room for a reliable change from the first score. */
  readonly noRoom: readonly ('better' | 'worse')[];
  /** Whether the first and the last score are in the range of caseness; absent without one. */
  readonly caseness?: CutOffToTell & { readonly first: boolean; readonly last: boolean };
}

/**
 * Judges the first score against the last, and guards against looking often: where there are more
 * than two scores, the last two must both differ reliably from the first. Never proof.
 *
 * @returns `undefined` below two scores.
 */
export function certaintyOf(
  { scheme, unit }: Pick<ReadyCourse, 'scheme' | 'unit'>,
  series: ReadySeries,
): Certainty | undefined {
  const { scale } = series;
  const values = scoredPoints(series).map(({ value }) => value);
  const [from, to] = [values[0], values.at(-1)];
  if (from === undefined || to === undefined || values.length < 2) return undefined;
  const change = reliableChange(scale, { from, to, scheme, unit });
  const { direction, threshold, source, caseness } = change;
  const at = caseness && { ...cutOffOf(scale)!, first: caseness.from, last: caseness.to };
  return {
    verdict: verdictOn(change, scale, values, { scheme, unit }),
    direction,
    threshold,
    scheme,
    unit,
    source,
    noRoom: noRoom(scale, from, threshold, unit),
    ...(at ? { caseness: at } : {}),
  };
}

function verdictOn(
  { reliable }: Change,
  scale: JudgedScale,
  values: readonly number[],
  options: { readonly scheme: string; readonly unit: Unit },
): Certainty['verdict'] {
  if (reliable === null) return 'not-judged';
  if (reliable === 'none') return 'ordinary';
  if (values.length === 2) return 'bigger';
  return sustainedChange(scale, values, options).reliable === reliable ? 'bigger' : 'once';
}

/** From which score on a person counts as a case; `undefined` where none is published. */
export function cutOffOf(scale: JudgedScale): CutOffToTell | undefined {
  const found = casenessOf(scale);
  return found && { from: found.from, scheme: found.scheme, direction: scale.direction };
}

/** Ways in which a scale has no room for a reliable change. T-scores have no ends to reach. */
export function noRoom(
  { range, direction }: JudgedScale,
  from: number,
  threshold: number | null,
  unit: Unit,
): Certainty['noRoom'] {
  if (threshold === null || unit === 't') return [];
  const [down, up] = [from - range.min, range.max - from];
  const [better, worse] = direction === 'higher-is-worse' ? [down, up] : [up, down];
  return [
    ...(exceeds(threshold, better) ? (['better'] as const) : []),
    ...(exceeds(threshold, worse) ? (['worse'] as const) : []),
  ];
}
