import type { JudgedScale } from './change.js';
import type { CoursePoint, CourseSession } from './course.js';
import type { Issue } from './errors.js';
import { whole, type Rule } from './out-of-range.js';
import type { CourseBand, ReadyPoint, ReadySeries } from './ready-course.js';
import { readyDay } from './ready-day.js';
import { respondents, type Respondent } from './respondents.js';

/** A point before it has been looked at. */
export interface GivenPoint {
  /** Points with the same key are one series. */
  readonly key: string;
  readonly by: Respondent;
  readonly scale: JudgedScale;
  readonly bands?: readonly CourseBand[] | undefined;
  readonly point: CoursePoint;
  /** Where it stood in what was given, and what its score is called there. */
  readonly path: string;
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
  for (const { key, by, scale, bands, ...each } of given) {
    const point = readyPoint(by, each, problems);
    if (!point) continue;
    const known = found.get(key);
    if (known) known.points.push(point);
    else {
      const points = [point];
      found.set(key, { series: { by, scale, bands, points }, points });
    }
  }
  const all = [...found.values()].map(({ series, points }) => {
    points.sort(inTime);
    return series;
  });
  return all.sort((a, b) => respondents.indexOf(a.by) - respondents.indexOf(b.by));
}

const inTime = (a: ReadyPoint, b: ReadyPoint) => a.day - b.day;

function readyPoint(
  by: Respondent,
  { point, path, field, rule }: Pick<GivenPoint, 'point' | 'path' | 'field' | 'rule'>,
  problems: Issue[],
): ReadyPoint | undefined {
  const { on, value, session, ...rest } = point;
  const day = readyDay(on, `${path}.on`, problems);
  const wrong = value === null ? undefined : rule(value);
  if (wrong) problems.push({ path: `${path}.${field}`, message: wrong });
  const isKnown = respondents.includes(by);
  if (!isKnown) problems.push({ path: `${path}.by`, message: `must be ${respondents.join(', ')}` });
  if (day === undefined || wrong || !isKnown) return undefined;
  return { ...rest, on, day, value, session: numberOf(session, path, problems) };
}

/** A point is drawn all the same where only the number of its session is wrong. */
function numberOf(session: unknown, path: string, problems: Issue[]): number | undefined {
  if (session === undefined || session === null) return undefined;
  const message = sessionRule(session);
  if (message) problems.push({ path: `${path}.session`, message });
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
  const isScored = scoredSessions(series);
  const missed: ReadyPoint[] = [];
  sessions.forEach(({ on, session }, i) => {
    const day = readyDay(on, `sessions.${i}.on`, problems);
    const number = numberOf(session, `sessions.${i}`, problems);
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
