import type { Respondent } from './respondents.js';

/**
 * What a chart is drawn from: scores over time, and what happened meanwhile. Days are calendar days
 * such as `2026-03-12`, the same everywhere; a chart needs no clock and no time zone.
 */

/** One score of a series. */
export interface CoursePoint {
  readonly on: string;
  /** 0 is a score. `null` where a session passed without one: the line breaks there. */
  readonly value: number | null;
  /** Number of the session, from 1. */
  readonly session?: number | undefined;
  /** Made up for missing answers. */
  readonly prorated?: boolean | undefined;
  /** What it was before it was corrected, the oldest first. */
  readonly was?: readonly number[] | undefined;
  /** As it is printed, where that is not the number itself: `>80`. */
  readonly shown?: string | undefined;
}

/** The scores that one person gave to one thing. */
export interface CourseSeries {
  readonly by: Respondent;
  readonly points: readonly CoursePoint[];
}

/** A session that was held, whether anything was scored then or not. */
export interface CourseSession {
  readonly on: string;
  readonly session?: number | undefined;
}

/** From this day on, until the next: “Assessment”, “Therapy”, “Review”. */
export interface CoursePhase {
  readonly from: string;
  readonly title: string;
}

/** Something that happened: “Exams began”. */
export interface CourseEvent {
  readonly on: string;
  readonly title: string;
}

/** What stands beside the scores in every panel of a chart. */
export interface CourseContext {
  readonly sessions?: readonly CourseSession[] | undefined;
  readonly phases?: readonly CoursePhase[] | undefined;
  readonly events?: readonly CourseEvent[] | undefined;
}

/** For whom a chart is drawn: a young person is shown no cut-offs and no verdicts. */
export type Audience = 'young-person' | 'practitioner';
