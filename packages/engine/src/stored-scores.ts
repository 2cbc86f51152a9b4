import type { CoursePoint } from './course.js';
import type { Unit } from './change.js';
import type { Issue } from './errors.js';
import type { Measure } from './measure.js';
import type { Scale } from './scale.js';
import type { Score, Scores } from './score.js';

/** A result as a back end stores it; `GET /people/:ref/scores` of the receiver gives such. */
export interface StoredResult {
  /** `id@version` of the measure. */
  readonly measure: string;
  /** The calendar day. Where absent, that of `completedAt` in a time zone that the caller names. */
  readonly on?: string | undefined;
  readonly completedAt?: string | undefined;
  readonly session?: number | undefined;
  readonly scores: Scores;
}

/** A score of one scale, with the result that it is from, and the place of that in the list. */
export interface StoredScore {
  readonly result: StoredResult;
  readonly score: Score;
  readonly index: number;
}

type Range = Scale['range'];

/**
 * The scores of one scale among results of any measures. Those of another major version of the
 * measure cannot be compared; they are left out and told.
 */
export function storedScores(
  { id, version }: Measure,
  scale: string,
  results: readonly StoredResult[],
  problems: Issue[],
): readonly StoredScore[] {
  const found: StoredScore[] = [];
  results.forEach((result, index) => {
    const [measure, of = ''] = String(result.measure).split('@');
    if (measure !== id) return;
    const score = result.scores[scale];
    if (majorOf(of) !== majorOf(version)) {
      const message = `is of version ${of.slice(0, 20)}, which cannot be compared with ${version}`;
      problems.push({ path: `results.${index}.measure`, message });
    } else if (score) found.push({ result, score, index });
  });
  return found;
}

const majorOf = (version: string) => version.split('.')[0];

/** The range that most of these scores have: it is smaller where an item did not apply. */
export function usualRange({ range }: Scale, found: readonly StoredScore[]): Range {
  const counts = new Map<string, number>();
  let [usual, most] = [range, 0];
  for (const { score } of found) {
    const own = score.range ?? range;
    const count = (counts.get(inText(own)) ?? 0) + 1;
    counts.set(inText(own), count);
    if (count > most) [usual, most] = [own, count];
  }
  return usual;
}

const inText = ({ min, max }: Range) => `${min} to ${max}`;

/** Whether two ranges are the same. */
export const isSameRange = (one: Range, other: Range): boolean => inText(one) === inText(other);

/** Why a score cannot stand beside the others; `undefined` where it can. */
export function notDrawn(
  { value, t, range: own }: Score,
  unit: Unit,
  scale: Scale,
  usual: Range,
): string | undefined {
  if (value === null) return undefined;
  if (unit === 't') return typeof t === 'number' ? undefined : 'has no T-score';
  const range = own ?? scale.range;
  if (isSameRange(range, usual)) return undefined;
  return `runs from ${inText(range)}, because an item did not apply, but others from ${inText(usual)}`;
}

/** A stored score as a point of a course. */
export function pointOn(
  on: string,
  { result: { session }, score: { value, prorated, t, tShown } }: StoredScore,
  unit: Unit,
): CoursePoint {
  const inT = unit === 't' && value !== null;
  return {
    on,
    value: inT ? t! : value,
    session,
    ...(prorated ? { prorated } : {}),
    ...(inT && tShown !== undefined ? { shown: tShown } : {}),
  };
}
