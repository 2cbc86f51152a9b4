import type { ChartWords } from './chart-words.js';
import type { ReadyCourse } from './ready-course.js';

/** Where the data cursor can stop: one point of one series. */
export interface CourseStop {
  /** Index in `course.series`, and in its `points`. */
  readonly series: number;
  readonly point: number;
  /** How many phases have begun by then: Page Up and Page Down go to where it changes. */
  readonly phase: number;
}

/** Every point of a course, scored or not, in order of time; those of one day by respondent. */
export declare function courseStops(course: ReadyCourse): readonly CourseStop[];

/** What the cursor says there: `12 March 2025, goal 1, 6 out of 10, session 4 of 8`. */
export declare function spokenStop(
  course: ReadyCourse,
  stop: CourseStop,
  words: ChartWords,
): string;
