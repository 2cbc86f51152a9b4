import { casenessOf, reliableChange, type Change, type JudgedScale, type Unit } from './change.js';
import type { CutOffToTell } from './chart-words.js';
import { exceeds } from './difference.js';
import { sustainedChange } from './sustained-change.js';

/** What can be said of the certainty of a change. For practitioners only. */
export interface FactCertainty {
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
 * @param values - Two scores or more, in order of time.
 */
export function certaintyOf(
  scale: JudgedScale,
  values: readonly number[],
  { scheme, unit }: { readonly scheme: string; readonly unit: Unit },
): FactCertainty {
  const [from, to] = [values[0]!, values.at(-1)!];
  const change = reliableChange(scale, { from, to, scheme, unit });
  const { direction, threshold, source, caseness } = change;
  return {
    verdict: verdictOn(change, scale, values, { scheme, unit }),
    direction,
    threshold,
    scheme,
    unit,
    source,
    noRoom: noRoom(scale, from, threshold, unit),
    ...(caseness
      ? { caseness: { ...cutOffOf(scale)!, first: caseness.from, last: caseness.to } }
      : {}),
  };
}

/** From which score on a person counts as a case; `undefined` where none is published. */
export function cutOffOf(scale: JudgedScale): CutOffToTell | undefined {
  const found = casenessOf(scale);
  return found && { from: found.from, scheme: found.scheme, direction: scale.direction };
}

function verdictOn(
  { reliable }: Change,
  scale: JudgedScale,
  values: readonly number[],
  options: { readonly scheme: string; readonly unit: Unit },
): FactCertainty['verdict'] {
  if (reliable === null) return 'not-judged';
  if (reliable === 'none') return 'ordinary';
  if (values.length === 2) return 'bigger';
  return sustainedChange(scale, values, options).reliable === reliable ? 'bigger' : 'once';
}

/** T-scores have no ends, so no room to run out of. */
export function noRoom(
  { range, direction }: JudgedScale,
  from: number,
  threshold: number | null,
  unit: Unit,
): readonly ('better' | 'worse')[] {
  if (threshold === null || unit === 't') return [];
  const [down, up] = [from - range.min, range.max - from];
  const [better, worse] = direction === 'higher-is-worse' ? [down, up] : [up, down];
  return [
    ...(exceeds(threshold, better) ? (['better'] as const) : []),
    ...(exceeds(threshold, worse) ? (['worse'] as const) : []),
  ];
}
