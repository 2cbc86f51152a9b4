import type { JudgedScale } from './change.js';
import type { CourseContext, CourseSeries, CourseSession } from './course.js';
import type { Issue } from './errors.js';
import { between, type Rule } from './out-of-range.js';
import type { ReadyCourse, ReadySeries } from './ready-course.js';
import { contextMarks, readyMarks, type GivenMark } from './ready-marks.js';
import { readySeries, withMissed, type GivenPoint } from './ready-points.js';
import { tScores, usualScheme, type Unit } from './threshold.js';

/** What is the same for all scores of a course. */
export interface CourseFrame extends CourseContext {
  /** As sentences call it: “Goal 1”, “Depression”. */
  readonly name: string;
  /** What all scores are in; `points` where absent. */
  readonly unit?: Unit | undefined;
  /** Whose thresholds judge a change; `nhs-england` where absent. */
  readonly scheme?: string | undefined;
  /** The smallest difference between two scores; absent where any is possible. */
  readonly step?: number | undefined;
}

/** Scores over time that a host has put together itself. */
export interface CourseGiven extends CourseFrame {
  /** Used where a series has none of its own. */
  readonly scale: JudgedScale;
  readonly series: readonly (CourseSeries &
    Pick<GivenPoint, 'bands'> & { readonly scale?: JudgedScale })[];
}

/** T-scores are usually drawn from 20 to 80: three standard deviations either way. */
const usualT = { min: 20, max: 80 };

/**
 * Sorts a course and looks at every day and score in it. What cannot be right is left out and told
 * in `problems`, with its path in what was given; the rest is drawn.
 */
export function readyCourse({ series, scale, ...frame }: CourseGiven): ReadyCourse {
  const points = series.flatMap((each, i) => {
    const own = each.scale ?? scale;
    const rule = scoreRule(own, frame.unit);
    return each.points.map((point, j): GivenPoint => {
      const path = `series.${i}.points.${j}`;
      const { by, bands } = each;
      return { key: String(i), by, scale: own, bands, point, path, field: 'value', rule };
    });
  });
  return assembled({ ...frame, scale }, points);
}

/** What a score must be: within its scale, or a T-score that norms could have given. */
export function scoreRule({ range }: JudgedScale, unit: Unit = 'points'): Rule {
  return unit === 't'
    ? between(tScores.min, tScores.max, 'in T-scores')
    : between(range.min, range.max, 'points');
}

/** The same for points that come from anywhere: for `goalCourse` and `scoreCourse`. */
export function assembled(
  frame: CourseFrame & { readonly scale: JudgedScale },
  points: readonly GivenPoint[],
  { marks = [], problems: before = [] }: AlsoGiven = {},
): ReadyCourse {
  const problems: Issue[] = [...before];
  const { name, scale, unit = 'points', scheme = usualScheme, step } = frame;
  const held = frame.sessions ?? [];
  const series = withMissed(readySeries(points, problems), held, problems);
  const sessions = highestSession(series, held);
  return {
    name,
    unit,
    scheme,
    axis: unit === 't' ? axisOfT(series) : axisOf(scale, series),
    direction: scale.direction,
    ...(step === undefined ? {} : { step }),
    series,
    marks: readyMarks([...marks, ...contextMarks(frame)], problems),
    ...(sessions > 0 ? { sessions } : {}),
    problems,
  };
}

/** What some makers of courses know beside the points. */
interface AlsoGiven {
  readonly marks?: readonly GivenMark[];
  readonly problems?: readonly Issue[];
}

/** Forms for parent and child can run differently far. */
function axisOf({ range }: JudgedScale, series: readonly ReadySeries[]): ReadyCourse['axis'] {
  let { min, max } = range;
  for (const { scale } of series) {
    min = Math.min(min, scale.range.min);
    max = Math.max(max, scale.range.max);
  }
  return { min, max };
}

function axisOfT(series: readonly ReadySeries[]): ReadyCourse['axis'] {
  let { min, max } = usualT;
  for (const { points } of series) {
    for (const { value } of points) {
      if (value === null) continue;
      min = Math.min(min, Math.floor(value / 10) * 10);
      max = Math.max(max, Math.ceil(value / 10) * 10);
    }
  }
  return { min, max };
}

function highestSession(series: readonly ReadySeries[], held: readonly CourseSession[]): number {
  let highest = 0;
  for (const { session } of [...series.flatMap(({ points }) => points), ...held]) {
    if (session !== undefined && Number.isInteger(session)) highest = Math.max(highest, session);
  }
  return highest;
}
