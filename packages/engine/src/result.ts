import type { Comparison } from './compared.js';
import type { Issue } from './errors.js';
import { flags, type RaisedFlag } from './flags.js';
import type { Measure } from './measure.js';
import { patterns, type Patterns } from './patterns.js';
import { problems, withoutProblems } from './problems.js';
import type { Scores } from './score.js';
import { scorer } from './scorer.js';
import { stamp, type Answers } from './session.js';

/** Everything a set of answers comes to. Plain JSON. */
export interface Result {
  /** Which measure was scored: `id@version`. */
  readonly measure: string;
  /** Whether every item that counts was answered, left out as told, or does not apply. */
  readonly complete: boolean;
  readonly scores: Scores;
  /** With whom T-scores compare; absent where there are none. See `compared`. */
  readonly norm?: Comparison;
  /** Symptom patterns; absent where the measure has none. */
  readonly patterns?: Patterns;
  readonly flags: readonly RaisedFlag[];
  /** Answers that the form does not allow, and what T-scores lacked. */
  readonly problems: readonly Issue[];
}

/**
 * Checks, scores and flags a set of answers. The same in a browser and on a server.
 *
 * An answer that the form does not allow is never used and never guessed: the scales that need it
 * have no score, and say so.
 *
 * For T-scores, give the result to `compared`.
 *
 * @param answers - By item id. 0 is an answer; `null` and absent are missing.
 */
export function result(measure: Measure, answers: Answers): Result {
  const ready = scorer(measure);
  const wrong = problems(measure, answers);
  if (wrong.length === 0) return comesTo(measure, ready.list(answers), answers, wrong);

  const good = withoutProblems(answers, wrong);
  const bad = new Set(wrong.map(({ path }) => path));
  // By name, NaN is an answer that the form does not have; in a list it would be a missing one.
  const list = ready.items.map((id) => (bad.has(`answers.${id}`) ? 'not allowed' : answers[id]));
  return comesTo(measure, list, good, wrong);
}

/**
 * Puts a result together: for `result`, and for `resultOfList`.
 *
 * @param list - Answers in the order of the form, to be scored.
 * @param read - By item id: those that are looked at one by one, and that the form allows.
 */
export function comesTo(
  measure: Measure,
  list: ArrayLike<unknown>,
  read: Answers,
  problems: readonly Issue[],
): Result {
  const ready = scorer(measure);
  return {
    measure: stamp(measure),
    complete: ready.isComplete(list),
    scores: ready.score(list),
    ...(measure.patterns ? { patterns: patterns(measure, read) } : {}),
    flags: flags(measure, read),
    problems,
  };
}
