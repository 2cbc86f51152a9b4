import type { Measure, Scale } from './measure.js';
import type { Answers } from './session.js';

/** What one scale comes to. */
export interface Score {
  /** In the scale's own points; `null` where the published rule allows no score. */
  readonly value: number | null;
  /** Whether missing answers were replaced by the mean of those given. */
  readonly prorated: boolean;
  /** How many of the scale's items were answered, and how many it has. */
  readonly answered: number;
  readonly items: number;
  /** Name of the severity band, as its authors call it. Absent without a value or bands. */
  readonly band?: string;
  /** Why `value` is `null`. */
  readonly why?: 'too-many-missing' | 'answer-not-allowed';
}

/** Scores by scale id, in the order in which the measure lists its scales. */
export type Scores = Readonly<Record<string, Score>>;

/**
 * Adds up one scale.
 *
 * Up to `scale.missing.atMost` missing answers count as the mean of those given; the sum is then
 * rounded as `scale.rounding` says, and never leaves `scale.range`. With more missing there is no
 * score, and `why` says so.
 *
 * @param answers - By item id. 0 is an answer; `null`, absent and non-numbers are missing.
 */
export function score(scale: Scale, answers: Answers): Score {
  const given = scale.items.map((id) => answers[id]).filter(isNumber);
  const counts = { answered: given.length, items: scale.items.length };
  const missing = counts.items - counts.answered;
  const prorated = missing > 0;
  if (given.length === 0 || missing > scale.missing.atMost) {
    return { value: null, prorated: false, ...counts, why: 'too-many-missing' };
  }

  let sum = 0; // by hand: on pages with old Prototype.js, `reduce` is something else
  for (const value of given) sum += value;
  const whole = (sum * counts.items) / counts.answered; // exact when nothing is missing
  const rounded = prorated && scale.rounding === 'half-up' ? Math.floor(whole + 0.5) : whole;
  // Where items have ranges of their own, their mean could lead beyond what the form can reach.
  const value = Math.min(Math.max(rounded, scale.range.min), scale.range.max);
  const band = scale.bandSets[0]?.bands.findLast(({ from }) => value >= from);
  return { value, prorated, ...counts, ...(band ? { band: band.name } : {}) };
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** Scores every scale of a measure. */
export function scoreAll(measure: Measure, answers: Answers): Scores {
  return Object.fromEntries(measure.scales.map((scale) => [scale.id, score(scale, answers)]));
}
