import { dayNumber } from './calendar-day.js';
import type { JudgedScale } from './change.js';
import type { CoursePoint, CourseSession } from './course.js';
import type { Issue } from './errors.js';
import { whole, type Rule } from './out-of-range.js';
import type { CourseBand, ReadyPoint, ReadySeries } from './ready-course.js';
import { dayIssue, readyDay } from './ready-day.js';
import { respondents, type Respondent } from './respondents.js';

/** A point before it has been looked at. */
export interface GivenPoint {
  /** Points with the same key are one series. */
  readonly key: string;
  readonly by: Respondent;
  readonly scale: JudgedScale;
  readonly bands?: readonly CourseBand[] | undefined;
  readonly point: CoursePoint;
  /** Where it stood in what was given: its list, its place there, and what its score is called. */
  readonly list: string;
  readonly index: number;
  readonly field: string;
  /** What a score must be. */
  readonly rule: Rule;
}

const sessionRule = whole(1, 9999);

/**
 * Points that can be drawn, as series in the order of `respondents`, each in order of time. Scores
 * of one day stay as they were given: none is dropped, and none averaged with another.
 */
export function readySeries(
  given: readonly GivenPoint[],
  problems: Issue[],
): readonly ReadySeries[] {
  const found = new Map<string, { series: ReadySeries; points: ReadyPoint[] }>();
  for (const each of given) {
    const point = readyPoint(each, problems);
    if (!point) continue;
    const { key, by, scale, bands } = each;
    let own = found.get(key);
    if (!own) {
      const points: ReadyPoint[] = [];
      own = { series: { by, scale, bands, points }, points };
      found.set(key, own);
    }
    own.points.push(point);
  }
  for (const { points } of found.values()) points.sort(inTime);
  return [...found.values()]
    .map(({ series }) => series)
    .sort((a, b) => respondents.indexOf(a.by) - respondents.indexOf(b.by));
}

const inTime = (a: ReadyPoint, b: ReadyPoint) => a.day - b.day;

function readyPoint(given: GivenPoint, problems: Issue[]): ReadyPoint | undefined {
  const { by, rule, field, point } = given;
  const { on, value, session, prorated, was, shown } = point;
  const day = dayNumber(on);
  const wrong = value === null ? undefined : rule(value);
  if (day !== undefined && !wrong && respondents.includes(by)) {
    return { on, day, value, session: numberOf(session, given, problems), prorated, was, shown };
  }
  // Where it stood is put together only here: there are thousands of points, and few are wrong.
  if (day === undefined) problems.push(dayIssue(`${placeOf(given)}.on`));
  if (wrong) problems.push({ path: `${placeOf(given)}.${field}`, message: wrong });
  if (!respondents.includes(by)) {
    const message = `must be ${respondents.join(', ')}`;
    problems.push({ path: `${placeOf(given)}.by`, message });
  }
  return undefined;
}

const placeOf = ({ list, index }: Pick<GivenPoint, 'list' | 'index'>) => `${list}.${index}`;

/** A point is drawn all the same where only the number of its session is wrong. */
function numberOf(
  session: unknown,
  given: Pick<GivenPoint, 'list' | 'index'>,
  problems: Issue[],
): number | undefined {
  if (session === undefined || session === null) return undefined;
  const message = sessionRule(session);
  if (message) problems.push({ path: `${placeOf(given)}.session`, message });
  return message ? undefined : (session as number);
}

/**
 * Series with a point without a score for every session that nobody scored: all lines break there.
 * What one person left out while another gave a score, the series say themselves.
 */
export function withMissed(
  series: readonly ReadySeries[],
  sessions: readonly CourseSession[],
  problems: Issue[],
): readonly ReadySeries[] {
  if (sessions.length === 0) return series;
  const isScored = scoredSessions(series);
  const missed: ReadyPoint[] = [];
  sessions.forEach(({ on, session }, index) => {
    const day = readyDay(on, `sessions.${index}.on`, problems);
    const number = numberOf(session, { list: 'sessions', index }, problems);
    if (day === undefined || isScored(day, number)) return;
    missed.push({ on, day, value: null, session: number });
  });
  if (missed.length === 0) return series;
  return series.map((each) => {
    const told = new Set(each.points.filter(({ value }) => value === null).map(({ day }) => day));
    const others = missed.filter(({ day }) => !told.has(day));
    return { ...each, points: [...each.points, ...others].sort(inTime) };
  });
}

function scoredSessions(series: readonly ReadySeries[]) {
  const scored = series.flatMap(({ points }) => points).filter(({ value }) => value !== null);
  const days = new Set(scored.map(({ day }) => day));
  const numbers = new Set(scored.map(({ session }) => session));
  return (day: number, session: number | undefined) =>
    days.has(day) || (session !== undefined && numbers.has(session));
}
