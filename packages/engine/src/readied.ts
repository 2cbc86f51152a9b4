import { assembled, type CourseFrame } from './assembled.js';
import type { JudgedScale } from './change.js';
import type { CourseSeries } from './course.js';
import type { Issue } from './errors.js';
import { endTicks } from './linear-scale.js';
import { between, type Rule } from './out-of-range.js';
import type { CourseBand, ReadyCourse, ReadySeries, ScoreAxis } from './ready-course.js';
import type { GivenPoint } from './ready-points.js';
import { tScores, type Unit } from './threshold.js';

/** What a maker of a course of scores says of all of them. */
export interface ScoresFrame extends Omit<CourseFrame, 'axis' | 'direction' | 'unit'> {
  /** What all scores are in; `points` where absent. */
  readonly unit?: Unit | undefined;
  /** Of all series, or of those that have none of their own. */
  readonly scale: JudgedScale;
}

/** Scores over time that a host has put together itself. */
export interface CourseGiven extends ScoresFrame {
  readonly series: readonly (CourseSeries & {
    readonly scale?: JudgedScale | undefined;
    /** For practitioners; lowest first. */
    readonly bands?: readonly CourseBand[] | undefined;
  })[];
}

/** T-scores are usually drawn from 20 to 80: three standard deviations either way. */
const usualT = { min: 20, max: 80 };

/** About how many scores an axis names; and how near to its ends, as a share of it. */
const mostTicks = 3;
const nearest = 0.12;

/**
 * Sorts a course and looks at every day and score in it. What cannot be right is left out and told
 * in `problems`, with its path in what was given; the rest is drawn.
 */
export function readyCourse({ series, ...frame }: CourseGiven): ReadyCourse {
  const points = series.flatMap(({ by, bands, scale = frame.scale, points }, i) => {
    const rule = scoreRule(scale, frame.unit);
    const shared = { key: String(i), by, scale, bands, list: `series.${i}.points`, field: 'value' };
    return points.map((point, index): GivenPoint => ({ ...shared, point, index, rule }));
  });
  return scoresCourse(frame, points);
}

/** The same for points that come from anywhere. */
export function scoresCourse(
  { scale, unit = 'points', ...frame }: ScoresFrame,
  points: readonly GivenPoint[],
  problems: readonly Issue[] = [],
): ReadyCourse {
  const { direction, range } = scale;
  const axis = { ...range, ticks: [] };
  const course = assembled({ ...frame, unit, direction, axis }, points, { problems });
  const { series } = course;
  const own = unit === 't' ? axisOfT(series) : axisOf(range, series);
  return { ...course, axis: own, series: numbered(series) };
}

/** What a score must be: within its scale, or a T-score that norms could have given. */
export function scoreRule({ range }: JudgedScale, unit: Unit = 'points'): Rule {
  return unit === 't'
    ? between(tScores.min, tScores.max, 'in T-scores')
    : between(range.min, range.max, 'points');
}

/** Two parents are two series, and told apart by number. */
function numbered(all: readonly ReadySeries[]): readonly ReadySeries[] {
  return all.map((series) => {
    const same = all.filter(({ by }) => by === series.by);
    return same.length > 1 ? { ...series, nth: same.indexOf(series) + 1 } : series;
  });
}

/** Forms for parent and child can run differently far. */
function axisOf(range: JudgedScale['range'], series: readonly ReadySeries[]): ScoreAxis {
  const ranges = [range, ...series.map(({ scale }) => scale.range)];
  return axisFrom(
    Math.min(...ranges.map(({ min }) => min)),
    Math.max(...ranges.map(({ max }) => max)),
  );
}

function axisOfT(series: readonly ReadySeries[]): ScoreAxis {
  let { min, max } = usualT;
  for (const { points } of series) {
    for (const { value } of points) {
      if (value === null) continue;
      min = Math.min(min, Math.floor(value / 10) * 10);
      max = Math.max(max, Math.ceil(value / 10) * 10);
    }
  }
  return axisFrom(min, max);
}

function axisFrom(min: number, max: number): ScoreAxis {
  return { min, max, ticks: endTicks(min, max, mostTicks, (max - min) * nearest) };
}
