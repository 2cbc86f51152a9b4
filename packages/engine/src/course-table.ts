import type { ChartWords } from './chart-words.js';
import type { ReadyCourse } from './ready-course.js';

/** One row: a day, or one of several scores of a day. */
export interface CourseRow {
  readonly on: string;
  readonly session?: number;
  /** One for each series: the score, `null` where not scored, `undefined` where there is nothing. */
  readonly values: readonly (number | null | undefined)[];
  /** What happened, what was corrected. */
  readonly notes: readonly string[];
  /** All of it in words, one for each column; the first is the head of the row. */
  readonly cells: readonly string[];
}

/** A course as a table: every score and everything that happened, in order of time. */
export interface CourseTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly CourseRow[];
}

export declare function courseTable(course: ReadyCourse, words: ChartWords): CourseTable;
