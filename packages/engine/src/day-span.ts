import type { DaySpan, ReadyCourse } from './ready-course.js';

/** From the first day of several courses to the last, for one axis of time; `undefined` if none. */
export declare function daysOf(courses: readonly ReadyCourse[]): DaySpan | undefined;
