import { casenessOf, reliableChange, type Change, type JudgedScale, type Unit } from './change.js';
import type { CutOffToTell } from './chart-words.js';
import { scoredPoints, type ScoredPoint } from './course-facts.js';
import { exceeds } from './difference.js';
import type { ReadyCourse, ReadySeries } from './ready-course.js';
import { sustainedChange } from './sustained-change.js';

/** What can be said of the certainty of a change. Plain JSON, for practitioners only. */
export interface Certainty {
  /**
   * `bigger`: than chance alone usually explains, from the first score to the last, and where there
   * are more than two, on the last two days running. `once`: only the last reaches that far. `ordinary`:
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
 * than two, those of the last two days must both differ reliably from the first. Never proof.
 *
 * @returns `undefined` below two scores.
 */
export function certaintyOf(
  { scheme, unit }: Pick<ReadyCourse, 'scheme' | 'unit'>,
  series: ReadySeries,
): Certainty | undefined {
  const { scale } = series;
  const points = scoredPoints(series);
  const [from, to] = [points[0]?.value, points.at(-1)?.value];
  if (from === undefined || to === undefined || points.length < 2) return undefined;
  const change = reliableChange(scale, { from, to, scheme, unit });
  const { direction, threshold, source, caseness } = change;
  const at = caseness && { ...cutOffOf(scale)!, first: caseness.from, last: caseness.to };
  return {
    verdict: verdictOn(change, scale, dayByDay(points), { scheme, unit }),
    direction,
    threshold,
    scheme,
    unit,
    source,
    noRoom: noRoom(scale, from, threshold, unit),
    ...(at ? { caseness: at } : {}),
  };
}

/**
 * The first score, and of each later day the last: two scores of one day, such as a form that was sent
 * twice, are no two sessions running.
 */
function dayByDay(points: readonly ScoredPoint[]): readonly number[] {
  const [first, ...rest] = points;
  const later = rest.filter(({ day }, i) => day !== first!.day && day !== rest[i + 1]?.day);
  return [first!.value, ...later.map(({ value }) => value)];
}

function verdictOn(
  { reliable }: Change,
  scale: JudgedScale,
  values: readonly number[],
  options: { readonly scheme: string; readonly unit: Unit },
): Certainty['verdict'] {
  if (reliable === null) return 'not-judged';
  if (reliable === 'none') return 'ordinary';
  if (values.length < 2) return 'once';
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
