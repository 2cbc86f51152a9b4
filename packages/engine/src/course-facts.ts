import type { Unit } from './change.js';
import { difference } from './difference.js';
import type { ReadyCourse, ReadyPoint, ReadySeries } from './ready-course.js';
import type { Respondent } from './respondents.js';
import type { Scale } from './scale.js';
import { roundedT } from './t-score.js';

/** A point that has a score. */
export type ScoredPoint = ReadyPoint & { readonly value: number };

/** What one respondent's scores come to. */
export interface SeriesFacts {
  readonly by: Respondent;
  readonly nth?: number | undefined;
  readonly range: Scale['range'];
  /** How many there are. */
  readonly scores: number;
  /** How many sessions this respondent did not score, though others did. */
  readonly notScored: number;
  /** How many scores were made up for missing answers. */
  readonly madeUp: number;
  readonly first?: ScoredPoint | undefined;
  readonly last?: ScoredPoint | undefined;
  /** Where the score was furthest from the first. */
  readonly furthest?: ScoredPoint | undefined;
  /** Last minus first; 0 below two scores. */
  readonly change: number;
  /** From the first score to the last. */
  readonly days: number;
  readonly course: 'none' | 'one' | 'moved' | 'stayed' | 'back';
}

/** What a course comes to. Plain JSON; respondents are never averaged. */
export interface CourseFacts {
  readonly name: string;
  readonly unit: Unit;
  /** Sessions that nobody scored. */
  readonly notScored: number;
  readonly series: readonly SeriesFacts[];
}

/** What each respondent's scores come to, as data: `courseSummary` puts it into words. */
export function courseFacts({ name, unit, series }: ReadyCourse): CourseFacts {
  const gaps = series.map(({ points }) => {
    return points.filter(({ value }) => value === null).map(({ day }) => day);
  });
  const others = gaps.map((days) => new Set(days));
  const shared = (gaps[0] ?? []).filter((day) => others.every((days) => days.has(day)));
  const facts = series.map((each, i) => {
    return { ...seriesFacts(each, unit), notScored: gaps[i]!.length - shared.length };
  });
  return { name, unit, notScored: shared.length, series: facts };
}

/** The points that have a score. */
export const scoredPoints = ({ points }: ReadySeries): readonly ScoredPoint[] =>
  points.filter((point): point is ScoredPoint => point.value !== null);

function seriesFacts(series: ReadySeries, unit: Unit): Omit<SeriesFacts, 'notScored'> {
  const scored = scoredPoints(series);
  const [first, last] = [scored[0], scored.at(-1)];
  // T-scores are told as whole numbers, so those that read the same are the same.
  const level = (point = first) => (unit === 't' ? roundedT(point!.value) : point!.value);
  const away = (point: ScoredPoint) => Math.abs(level(point) - level());
  let furthest = first;
  for (const point of scored) if (away(point) > away(furthest!)) furthest = point;
  const moved = () => (level(last) !== level() ? 'moved' : furthest === first ? 'stayed' : 'back');
  return {
    by: series.by,
    nth: series.nth,
    range: series.scale.range,
    scores: scored.length,
    madeUp: scored.filter(({ prorated }) => prorated).length,
    first,
    last,
    furthest,
    change: first && last ? difference(last.value, first.value) : 0,
    days: first && last ? last.day - first.day : 0,
    course: scored.length > 1 ? moved() : first ? 'one' : 'none',
  };
}
