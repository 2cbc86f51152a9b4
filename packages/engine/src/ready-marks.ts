import type { CourseContext } from './course.js';
import type { Issue } from './errors.js';
import type { CourseMark } from './ready-course.js';
import { readyDay } from './ready-day.js';

/** A mark before its day has been looked at, and where it stood in what was given. */
export type GivenMark = Omit<CourseMark, 'day'> & { readonly path: string };

/** The phases and events of a course as marks, not yet looked at. */
export function contextMarks({ phases = [], events = [] }: CourseContext): readonly GivenMark[] {
  return [
    ...phases.map(({ from, title }, i) => {
      return { on: from, kind: 'phase' as const, title, path: `phases.${i}.from` };
    }),
    ...events.map(({ on, title }, i) => {
      return { on, kind: 'event' as const, title, path: `events.${i}.on` };
    }),
  ];
}

/**
 * Marks whose days exist, in order of time; those of one day as they were given. A phase or an event
 * without words is left out.
 */
export function readyMarks(given: readonly GivenMark[], problems: Issue[]): readonly CourseMark[] {
  const marks: CourseMark[] = [];
  for (const { path, ...mark } of given) {
    const day = readyDay(mark.on, path, problems);
    const isTold = (mark.kind !== 'phase' && mark.kind !== 'event') || isWords(mark.title);
    if (!isTold) problems.push({ path, message: 'is of something without a title' });
    if (day !== undefined && isTold) marks.push({ ...mark, day });
  }
  return marks.sort((a, b) => a.day - b.day);
}

const isWords = (title: unknown) => typeof title === 'string' && title.trim() !== '';
