import {
  reliableChange,
  thresholdOf,
  usualScheme,
  type Change,
  type JudgedScale,
  type NoVerdict,
  type Unit,
} from './change.js';

/** What a series of scores comes to. Plain JSON. */
export interface SustainedChange {
  /** What may be said after the last session: as the last entry of `calls` that is not `null`. */
  readonly reliable: Change['reliable'];
  /**
   * One entry per session: what could be said then. `null` where there was no score, at the first
   * score, and throughout where the scale has no threshold.
   */
  readonly calls: readonly Change['reliable'][];
  /** In `unit`; `null` where none is published. */
  readonly threshold: number | null;
  readonly source: string | null;
  /** Why `reliable` is `null`. */
  readonly why?: NoVerdict | 'too-few-scores';
}

/**
 * Judges a score that is taken at every session, with a guard against looking often.
 *
 * A threshold for reliable change lets one unchanged person in twenty through when two scores are
 * compared. Comparing every session with the first looks again and again: by simulation, an
 * unchanged person is then called changed at some point with a chance of 12.6% over 3 sessions
 * after the first, 20.6% over 6 and 28.7% over 10. So a change is called only where two sessions
 * running both differ reliably from the first, in the same direction, which brings 10 sessions back
 * to about 5%. The guard is ours (no national rule has one), and its test repeats the simulation.
 *
 * @param series - Scores in the order of the sessions, in `unit`. `null` is a session without a
 *   score: it neither counts nor breaks the run. The first score is the baseline.
 * @throws {OutOfRangeError} If a score is not finite or beyond the scale's range.
 */
export function sustainedChange(
  scale: JudgedScale,
  series: readonly (number | null)[],
  {
    scheme = usualScheme,
    unit = 'points',
  }: { readonly scheme?: string | undefined; readonly unit?: Unit | undefined } = {},
): SustainedChange {
  let first: number | undefined;
  let before: Change | undefined;
  const calls: Change['reliable'][] = [];
  for (const score of series) {
    if (score === null) {
      calls.push(null);
      continue;
    }
    // The first against itself, too: it may be no score at all.
    const now = reliableChange(scale, { from: first ?? score, to: score, scheme, unit });
    if (first === undefined) {
      first = score;
      calls.push(null);
      continue;
    }
    calls.push(now.reliable === before?.reliable || now.reliable === null ? now.reliable : 'none');
    before = now;
  }

  const { threshold, source, why: none } = thresholdOf(scale, scheme, unit);
  const why = none ?? (before ? undefined : 'too-few-scores');
  return {
    reliable: calls.findLast((call) => call !== null) ?? null,
    calls,
    threshold,
    source,
    ...(why ? { why } : {}),
  };
}
