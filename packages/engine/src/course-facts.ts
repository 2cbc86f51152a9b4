import { difference } from './difference.js';
import { certaintyOf, type FactCertainty } from './course-certainty.js';
import type { Unit } from './change.js';
import type { ReadyCourse, ReadyPoint, ReadySeries } from './ready-course.js';
import type { Respondent } from './respondents.js';
import type { Scale } from './scale.js';
import { bandOf } from './score.js';
import { roundedT } from './t-score.js';

/** One score of the facts. */
export interface FactScore {
  readonly on: string;
  readonly value: number;
  /** As printed, where that is not the number itself: `>80`. */
  readonly shown?: string;
  /** Band in which it certainly is; absent where there are none, or it could be in two. */
  readonly band?: string;
}

/** What one respondent's scores come to. */
export interface SeriesFacts {
  readonly by: Respondent;
  readonly nth?: number;
  readonly range: Scale['range'];
  readonly scores: number;
  /** Sessions without a score by this respondent, where others gave one. */
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
  /** For practitioners only. Absent below two scores. */
  readonly certainty?: FactCertainty;
}

/** What a course comes to. Plain JSON; respondents are never averaged. */
export interface CourseFacts {
  readonly name: string;
  readonly unit: Unit;
  /** Sessions that nobody scored. */
  readonly notScored: number;
  readonly series: readonly SeriesFacts[];
}

/** A point that has a score. */
type Scored = ReadyPoint & { readonly value: number };

/** What each respondent's scores come to, as data: `courseSummary` puts it into words. */
export function courseFacts(course: ReadyCourse): CourseFacts {
  const { name, unit, series } = course;
  const gaps = series.map(({ points }) => unscoredDays(points));
  const others = gaps.map((days) => new Set(days));
  const shared = (gaps[0] ?? []).filter((day) => others.every((days) => days.has(day)));
  const facts = series.map((each, i) => {
    return seriesFacts(course, each, gaps[i]!.length - shared.length);
  });
  return { name, unit, notScored: shared.length, series: facts };
}

function unscoredDays(points: readonly ReadyPoint[]): readonly number[] {
  return points.filter(({ value }) => value === null).map(({ day }) => day);
}

function seriesFacts(course: ReadyCourse, series: ReadySeries, notScored: number): SeriesFacts {
  const { by, nth, points, scale } = series;
  const scored = points.filter((point): point is Scored => point.value !== null);
  const counted = {
    by,
    ...(nth === undefined ? {} : { nth }),
    range: scale.range,
    scores: scored.length,
    notScored,
    madeUp: scored.filter(({ prorated }) => prorated).length,
  };
  const [first, last] = [scored[0], scored.at(-1)];
  if (!first || !last) return { ...counted, course: 'none' };
  const told = (point: Scored) => factScore(point, series, course.unit);
  const ends = { first: told(first), last: told(last) };
  if (scored.length === 1) return { ...counted, ...ends, course: 'one' };
  const level = ({ value }: Scored) => (course.unit === 't' ? roundedT(value) : value);
  const furthest = furthestFrom(first, scored, level);
  const moves = level(last) !== level(first);
  return {
    ...counted,
    ...ends,
    furthest: told(furthest),
    change: difference(last.value, first.value),
    days: last.day - first.day,
    course: moves ? 'moved' : furthest === first ? 'stayed' : 'back',
    certainty: certaintyOf(
      scale,
      scored.map(({ value }) => value),
      course,
    ),
  };
}

function furthestFrom(
  first: Scored,
  scored: readonly Scored[],
  level: (point: Scored) => number,
): Scored {
  const away = (point: Scored) => Math.abs(level(point) - level(first));
  let furthest = first;
  for (const point of scored) if (away(point) > away(furthest)) furthest = point;
  return furthest;
}

function factScore({ on, value, shown, prorated }: Scored, series: ReadySeries, unit: Unit) {
  const band = certainBand(series, value, unit, prorated);
  return {
    on,
    value,
    ...(shown === undefined ? {} : { shown }),
    ...(band === undefined ? {} : { band }),
  };
}

/** What was made up for missing answers may lie between two bands; nobody is then called well. */
function certainBand({ bands }: ReadySeries, value: number, unit: Unit, isMadeUp = false) {
  if (!bands?.length) return undefined;
  if (unit === 't') return bandOf({ bands }, roundedT(value));
  return isMadeUp ? undefined : bandOf({ bands }, value);
}
