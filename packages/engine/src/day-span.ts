import type { DaySpan, ReadyCourse } from './ready-course.js';

/** A shorter axis of time would make one week look like a year. */
const leastDays = 6;

/**
 * From the first day of several courses to the last, for one axis of time: scores, sessions without
 * one, phases and events. At least a week. `undefined` where there is nothing.
 */
export function daysOf(courses: readonly ReadyCourse[]): DaySpan | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { series, marks } of courses) {
    for (const list of [marks, ...series.map(({ points }) => points)]) {
      // Both are sorted.
      if (list.length === 0) continue;
      first = Math.min(first, list[0]!.day);
      last = Math.max(last, list.at(-1)!.day);
    }
  }
  return first > last ? undefined : atLeast(leastDays, first, last);
}

function atLeast(days: number, first: number, last: number): DaySpan {
  const lacking = Math.max(0, days - (last - first));
  const before = Math.ceil(lacking / 2);
  return { first: first - before, last: last + lacking - before };
}
