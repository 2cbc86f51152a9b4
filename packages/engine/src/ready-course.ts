import type { JudgedScale, Unit } from './change.js';
import type { CoursePoint } from './course.js';
import type { Issue } from './errors.js';
import type { GoalStatus } from './goals.js';
import type { Respondent } from './respondents.js';
import type { Scale } from './scale.js';

/** A point whose day exists and whose score the scale can have. */
export interface ReadyPoint extends CoursePoint {
  /** Days since 1 January 1970; negative before it. */
  readonly day: number;
}

/** A named range of scores: from `from` up to the next. */
export interface CourseBand {
  readonly from: number;
  readonly name: string;
}

/** The scores of one person, in order of time; those of one day as they were given. */
export interface ReadySeries {
  readonly by: Respondent;
  /** Which of several with the same `by` it is, from 1; absent where there is only one. */
  readonly nth?: number | undefined;
  /** Parent and child can have thresholds of their own. */
  readonly scale: JudgedScale;
  /** The usual published banding, lowest first, where there is one. For practitioners only. */
  readonly bands?: readonly CourseBand[] | undefined;
  readonly points: readonly ReadyPoint[];
}

/** Something that happened, with its day: a phase, an event, or a turn of the goal. */
export interface CourseMark {
  readonly on: string;
  readonly day: number;
  /** `agreed` is the day on which a goal was agreed. */
  readonly kind: 'phase' | 'event' | 'agreed' | GoalStatus;
  /** The host’s words for a phase or an event. */
  readonly title?: string | undefined;
  /** A goal's words until then. */
  readonly was?: string | undefined;
  readonly note?: string | undefined;
}

/** How far the axis of scores runs, and which scores it names, lowest first; both ends are among them. */
export interface ScoreAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/**
 * One thing over time, sorted and checked: what `chartScene`, `courseFacts`, `courseTable` and
 * `courseStops` work from. Plain JSON.
 */
export interface ReadyCourse {
  /** As sentences call it: “Goal 1”, “Depression”. */
  readonly name: string;
  /** What every score is in; never both on one chart. */
  readonly unit: Unit;
  /** Whose thresholds judge a change. */
  readonly scheme: string;
  readonly axis: ScoreAxis;
  readonly direction: Scale['direction'];
  /** The smallest difference between two scores; absent where there is none, as for T-scores. */
  readonly step?: number | undefined;
  readonly series: readonly ReadySeries[];
  /** In order of time. */
  readonly marks: readonly CourseMark[];
  /** The highest number of a session; absent where none is numbered. */
  readonly sessions?: number | undefined;
  /** What was left out because it cannot be right, and where it stood in what was given. */
  readonly problems: readonly Issue[];
}

/** First and last day of an axis of time, in days since 1 January 1970. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}
