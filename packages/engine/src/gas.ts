import { above, between, demand, whole, type Check } from './out-of-range.js';
import { numbered } from './numbered.js';

/** Goals of one person: how much each matters, and how far each was attained. */
export interface AttainedGoals {
  /** One per goal, above 0, up to 1000; equal weights where all matter alike. */
  readonly weights: readonly number[];
  /**
   * One per goal, a whole number: −2 much less than expected, −1 less, 0 as expected, 1 more,
   * 2 much more.
   */
  readonly scores: readonly number[];
  /** The expected correlation between goals, from 0 to 1; 0.3 where absent. */
  readonly rho?: number | undefined;
}

/** The correlation that Kiresuk & Sherman assume. */
const usualRho = 0.3;

/** Nobody sets a person more goals; a longer list is another file. */
const mostGoals = 1000;

/**
 * Goal attainment as one T-score: 50 where everything went as expected, 10 is a standard deviation.
 *
 * T = 50 + 10 Σ(wx) / √((1 − ρ) Σ(w²) + ρ (Σw)²). Kiresuk & Sherman (1968), Community Mental Health
 * Journal 4:443–453. The practical guide of 2009 printed the formula wrongly and has an erratum.
 * Half steps and −3, which some services use, have no source that we found, and are refused.
 *
 * @returns `T`, not rounded.
 * @throws {OutOfRangeError} A `RangeError`, naming what cannot be used.
 */
export function gas({ weights, scores, rho = usualRho }: AttainedGoals): { readonly T: number } {
  demand([...listChecks(weights, scores), ['rho', rho, between(0, 1)]]);
  const heaviest = Math.max(...weights); // only ratios matter, and these neither over- nor underflow
  let [sum, squares, weighted] = [0, 0, 0];
  for (const [i, given] of numbered(weights)) {
    const weight = given / heaviest;
    sum += weight;
    squares += weight * weight;
    weighted += weight * (scores[i] ?? 0);
  }
  return { T: 50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * sum * sum) };
}

function listChecks(weights: unknown, scores: unknown): readonly Check[] {
  if (!isList(weights)) return [['weights', weights, () => notList]];
  if (!isList(scores)) return [['scores', scores, () => notList]];
  if (weights.length > mostGoals) {
    const message = `must be of at most ${mostGoals} goals, not ${weights.length}`;
    return [['weights', weights, () => message]];
  }
  if (weights.length !== scores.length) {
    const message = `must be as many as weights (${weights.length}), not ${scores.length}`;
    return [['scores', scores, () => message]];
  }
  return [
    ...weights.map((weight, i): Check => [`weights.${i}`, weight, above(0)]),
    ...scores.map((score, i): Check => [`scores.${i}`, score, whole(-2, 2)]),
  ];
}

const notList = 'must be a list with a number for each goal';

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}
