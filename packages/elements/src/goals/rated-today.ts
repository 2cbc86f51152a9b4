import { ratingThen } from '@cairnkit/engine/goal-step.js';
import type { Goal, Goals, Rating } from '@cairnkit/engine/goals.js';

import { today } from '../internal/save-text.js';
import type { Host, Shown } from './view.js';

/** The rating of today by whoever fills in the page. */
export function ratedToday(
  goal: Goal | undefined,
  { by, sessionNumber }: Pick<Host, 'by' | 'sessionNumber'>,
): Rating | undefined {
  return goal && ratingThen(goal, { on: today(), by, session: sessionNumber ?? undefined });
}

/** What of it was there before the sitting, and what was given since. */
export function ratingsToday(
  id: string,
  record: Goals,
  now: Goals,
  host: Host,
): Pick<Shown, 'chosen' | 'given'> {
  const of = ({ goals }: Goals) =>
    ratedToday(
      goals.find((goal) => goal.id === id),
      host,
    )?.value;
  const [given, value] = [of(record), of(now)];
  return { given, chosen: value === given ? undefined : value };
}
