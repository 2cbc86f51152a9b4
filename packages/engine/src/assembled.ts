import type { CourseContext, CourseSession } from './course.js';
import type { Issue } from './errors.js';
import type { ReadyCourse, ReadySeries } from './ready-course.js';
import { contextMarks, readyMarks, type GivenMark } from './ready-marks.js';
import { readySeries, withMissed, type GivenPoint } from './ready-points.js';
import { usualScheme } from './threshold.js';

/** What is the same for all scores of a course. */
export interface CourseFrame
  extends
    CourseContext,
    Omit<ReadyCourse, 'series' | 'marks' | 'sessions' | 'problems' | 'scheme'> {
  /** Whose thresholds judge a change; `nhs-england` where absent. */
  readonly scheme?: string | undefined;
}

/** What some makers of courses know beside the points. */
interface AlsoGiven {
  readonly marks?: readonly GivenMark[];
  readonly problems?: readonly Issue[];
}

/**
 * A course from points that have not been looked at: sorted, with a gap where nobody scored a session.
 * What cannot be right is left out and told in `problems`; the rest stays.
 */
export function assembled(
  { sessions: held = [], phases, events, scheme = usualScheme, ...frame }: CourseFrame,
  points: readonly GivenPoint[],
  { marks = [], problems: before = [] }: AlsoGiven = {},
): ReadyCourse {
  const problems = [...before];
  const series = withMissed(readySeries(points, problems), held, problems);
  return {
    ...frame,
    scheme,
    series,
    marks: readyMarks([...marks, ...contextMarks({ phases, events })], problems),
    sessions: highestSession(series, held),
    problems,
  };
}

function highestSession(series: readonly ReadySeries[], held: readonly CourseSession[]) {
  let highest: number | undefined;
  for (const list of [held, ...series.map(({ points }) => points)]) {
    for (const { session } of list) {
      if (Number.isInteger(session)) highest = Math.max(highest ?? 1, session!);
    }
  }
  return highest;
}
