import { changeProblems } from '@cairnkit/engine/change.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { result } from '@cairnkit/engine/result.js';
import type { Score, Scores } from '@cairnkit/engine/score.js';
import { stamp, type Answers } from '@cairnkit/engine/session.js';

import { dateOf } from './reading.js';

/**
 * An earlier result of the same person, by the same measure and respondent: answers, which are
 * scored here, or what `result` made of them. What `cairn-submit` sends will do as well.
 */
export interface Earlier {
  readonly answers?: Answers;
  readonly scores?: Scores;
  /** `id@version` of the measure. Needed with scores; with answers, it is checked where given. */
  readonly measure?: string;
  /** As a date, or as JSON has it. */
  readonly completedAt?: Date | string;
}

/** An earlier result that may be compared with the present one. */
export interface Before {
  readonly scores: Scores;
  readonly at: Date | undefined;
}

/** Why an earlier result is not compared. */
export interface Mismatch {
  readonly why: 'not-a-result' | 'other-measure' | 'later';
  /** For the page's author. Holds no answer. */
  readonly fault: string;
}

/**
 * Makes sure that an earlier result is one, and of the same measure and version.
 *
 * @param earlier - From the host; untrusted.
 * @param now - When the present answers were given.
 */
export function readEarlier(
  measure: Measure,
  earlier: unknown,
  now: Date | undefined,
): Before | Mismatch {
  if (typeof earlier !== 'object' || earlier === null) return no('must be {answers} or a result');
  const { answers, scores, measure: of, completedAt } = earlier as Partial<Earlier>;
  const own = stamp(measure);
  const isNamed = of !== undefined && of !== null;
  if (isNamed && of !== own) {
    return no(`is of ${String(of).slice(0, 64)}, but the measure is ${own}`, 'other-measure');
  }

  const at = dateOf(completedAt);
  if (completedAt !== undefined && completedAt !== null && !at) {
    return no('has a completedAt that is no date');
  }
  if (at && now && at > now) return no('is later than completedAt', 'later');

  const found = isObject(answers) ? scored(measure, answers) : isNamed && listed(measure, scores);
  if (found) return typeof found === 'object' ? { scores: found, at } : no(found);
  return no('must have answers, or scores and the measure that they are of');
}

/** Answers to questions that the form does not have are those to another form. */
function scored(measure: Measure, answers: Answers): Scores | string {
  const { scores, problems } = result(measure, answers);
  const ids = measure.items.map(({ id }) => `answers.${id}`);
  const isForeign = problems.some(({ path }) => !ids.includes(path));
  return isForeign ? `has answers to questions that ${measure.short} does not have` : scores;
}

/** Scores that somebody else worked out: each of them must be one that the scale can come to. */
function listed({ scales }: Measure, scores: unknown): Scores | string | undefined {
  if (!isObject(scores)) return undefined;
  const found: Record<string, Score> = {};
  for (const scale of scales) {
    const score = scores[scale.id] as Partial<Score> | null | undefined;
    const value = score?.value ?? null;
    const isScore =
      value === null || changeProblems(scale, { from: value, to: value }).length === 0;
    if (!isScore) return `has a score of ${scale.id} that the scale cannot come to`;
    const { range, prorated = false } = score ?? {};
    const items = scale.items.length;
    found[scale.id] = { value, prorated, answered: items, items, ...(range && { range }) };
  }
  return found;
}

const isObject = (value: unknown): value is Readonly<Record<string, never>> =>
  typeof value === 'object' && value !== null;

const no = (fault: string, why: Mismatch['why'] = 'not-a-result'): Mismatch => ({
  why,
  fault: `earlier ${fault}`,
});
