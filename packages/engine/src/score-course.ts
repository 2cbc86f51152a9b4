import type { Unit } from './change.js';
import type { CourseContext } from './course.js';
import type { Measure } from './measure.js';
import type { Norms } from './norms.js';
import type { ReadyCourse } from './ready-course.js';
import type { Scores } from './score.js';

/** A result as a back end stores it. `GET /people/:ref/scores` of the receiver gives such. */
export interface StoredResult {
  /** `id@version` of the measure. */
  readonly measure: string;
  /** The calendar day. Where absent, that of `completedAt` in `timeZone`. */
  readonly on?: string | undefined;
  readonly completedAt?: string | undefined;
  readonly session?: number | undefined;
  readonly scores: Scores;
}

/** Which scores are drawn, and how. */
export interface ScoreCourseOptions extends CourseContext {
  /** As sentences call it; the scale's title where absent. */
  readonly name?: string | undefined;
  /** Id of the scale, such as `total`. */
  readonly scale: string;
  /** `points` where absent. T-scores are those that are stored with the results. */
  readonly unit?: Unit | undefined;
  /** Whose bands to draw on T-scores. */
  readonly norms?: Norms | undefined;
  /** Whose threshold judges a change; `nhs-england` where absent. */
  readonly scheme?: string | undefined;
  /** For `completedAt`; `Europe/London` where absent. */
  readonly timeZone?: string | undefined;
}

/**
 * One scale over time, a series for each measure: a young person's form and a parent's, say.
 * Results of other measures are passed over.
 *
 * @param results - In any order; untrusted.
 * @throws {RangeError} If a measure has no such scale.
 */
export declare function scoreCourse(
  measures: readonly Measure[],
  results: readonly StoredResult[],
  options: ScoreCourseOptions,
): ReadyCourse;
