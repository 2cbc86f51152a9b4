import type { TableWords } from './chart-words.js';
import { printed } from './printed-score.js';
import type { ReadyCourse } from './ready-course.js';

/** Where the data cursor can stop: one point of one series. */
export interface CourseStop {
  /** Index in `course.series`, and in its `points`. */
  readonly series: number;
  readonly point: number;
  /** How many phases have begun by then: Page Up and Page Down go to where it changes. */
  readonly phase: number;
}

/** Every point of a course, scored or not, in order of time; those of one day by respondent. */
export function courseStops({ series, marks }: ReadyCourse): readonly CourseStop[] {
  const begins = marks.filter(({ kind }) => kind === 'phase').map(({ day }) => day);
  const stops = series.flatMap(({ points }, i) => {
    let phase = 0;
    return points.map(({ day }, point) => {
      while (phase < begins.length && begins[phase]! <= day) phase += 1;
      return { series: i, point, phase, day };
    });
  });
  stops.sort((a, b) => a.day - b.day || a.series - b.series);
  return stops.map(({ series, point, phase }) => ({ series, point, phase }));
}

/** What the cursor says there: `12 March 2025, goal 1, 6 out of 10, session 4 of 8`. */
export function spokenStop(course: ReadyCourse, stop: CourseStop, words: TableWords): string {
  const { name, unit, series, sessions } = course;
  const { by, nth, points, scale } = series[stop.series]!;
  const { on, value, shown, session } = points[stop.point]!;
  const subject = series.length > 1 ? words.subject(name, by, nth) : words.subject(name);
  const score =
    value === null
      ? words.notScored()
      : words.score({ score: printed({ value, shown }, unit, words), range: scale.range, unit });
  const place =
    session !== undefined && sessions !== undefined
      ? words.place('session', session, sessions)
      : words.place('score', stop.point + 1, points.length);
  return words.stop(words.day(on), subject, score, place);
}
