import type { Battery } from './battery.js';
import { CairnError } from './errors.js';

/** When a sitting can be. */
export const timePoints = ['start', 'session', 'end'] as const;

export type TimePoint = (typeof timePoints)[number];

/** One measure of a battery. */
export type Due = Battery['measures'][number];

/** The first and the last session are sessions, too. */
const marks: Readonly<Record<TimePoint, Due['when']>> = {
  start: ['start', 'every-session'],
  session: ['every-session'],
  end: ['every-session', 'end'],
};

/**
 * The measures to ask at a time point, in the battery’s order. There may be none.
 *
 * At the `start`: those marked `start` or `every-session`. At a `session` between start and end:
 * those marked `every-session`. At the `end`: those marked `every-session` or `end`.
 *
 * @throws {CairnError} If there is no such time point.
 */
export function due({ measures }: Battery, timePoint: TimePoint): readonly Due[] {
  if (!timePoints.includes(timePoint)) {
    throw new CairnError(`time point must be start, session or end, not ${String(timePoint)}`);
  }
  return measures.filter(({ when }) => when.some((mark) => marks[timePoint].includes(mark)));
}
