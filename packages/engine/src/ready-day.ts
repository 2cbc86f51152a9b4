import { calendarYears, dayNumber } from './calendar-day.js';
import type { Issue } from './errors.js';

/**
 * The number of a day that somebody gave; or `undefined`, with what is wrong added to `problems`.
 *
 * @param path - Where the day stands in what was given.
 */
export function readyDay(on: unknown, path: string, problems: Issue[]): number | undefined {
  const day = dayNumber(on);
  if (day === undefined) problems.push(dayIssue(path));
  return day;
}

/** That there should have been a day. */
export function dayIssue(path: string): Issue {
  const { first, last } = calendarYears;
  return { path, message: `must be a day such as 2026-03-12, from ${first} to ${last}` };
}
