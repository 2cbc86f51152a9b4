import type { Change, Unit } from './change.js';
import type { ReadyCourse } from './ready-course.js';
import type { Respondent } from './respondents.js';
import type { Scale } from './scale.js';

/** One score of the facts. */
export interface FactScore {
  readonly on: string;
  readonly value: number;
  /** As printed, where that is not the number itself: `>80`. */
  readonly shown?: string;
  /** Band in which it certainly is; absent where there are none, or it could be in two. */
  readonly band?: string;
}

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
  readonly caseness?: { readonly first: boolean; readonly last: boolean; readonly from: number };
}

/** What one respondent's scores come to. */
export interface SeriesFacts {
  readonly by: Respondent;
  readonly nth?: number;
  readonly range: Scale['range'];
  readonly scores: number;
  /** Sessions without a score. */
  readonly notScored: number;
  /** Scores that were made up for missing answers. */
  readonly madeUp: number;
  readonly first?: FactScore;
  readonly last?: FactScore;
  /** Where the score was furthest from the first. */
  readonly furthest?: FactScore;
  /** Last minus first; absent below two scores. */
  readonly change?: number;
  /** From the first score to the last. */
  readonly days?: number;
  readonly course: 'none' | 'one' | 'moved' | 'stayed' | 'back';
  /** Absent below two scores. */
  readonly certainty?: FactCertainty;
}

/** What a course comes to. Plain JSON; respondents are never averaged. */
export interface CourseFacts {
  readonly name: string;
  readonly unit: Unit;
  readonly series: readonly SeriesFacts[];
}

export declare function courseFacts(course: ReadyCourse): CourseFacts;
