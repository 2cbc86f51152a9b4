import type { Logged } from '@cairnkit/engine/goal-log.js';
import { ratable } from '@cairnkit/engine/ratable.js';
import { goalsNow } from '@cairnkit/engine/goals-session.js';

import { ProgressedEvent } from '../questionnaire/questionnaire.events.js';
import { GoalsChangedEvent, RatedEvent, type Rated } from './goals.events.js';
import { altered } from './looking-back.js';
import type { Underway } from './run.js';
import type { Host } from './view.js';

/** Tells the page that the session moved: what was done, and which page is on show now. */
export function tell(host: Host, before: Underway, after: Underway): void {
  host.dispatchEvent(new GoalsChangedEvent(structuredClone(after.session)));
  const { log } = after.session;
  const last = log.length > before.session.log.length ? log.at(-1) : undefined;
  const rated = last && ratedBy(after, last);
  if (rated) host.dispatchEvent(new RatedEvent(rated));
  if (placeOf(before) !== placeOf(after)) {
    const { at, of } = progress(after);
    host.dispatchEvent(new ProgressedEvent(at, of));
  }
}

function ratedBy({ form }: Underway, last: Logged): Rated | undefined {
  if (last.type !== 'rate' && last.type !== 'correct') return undefined;
  const { goal, value } = last;
  const stored = form.record.goals.find(({ id }) => id === goal);
  const before = stored && altered(stored, last);
  const whose = last.type === 'rate' ? last : before!;
  const was = before && before.value !== value ? before.value : undefined;
  return { goal, value, by: whose.by, on: whose.on, was };
}

const placeOf = ({ session }: Underway): string =>
  [session.status, 'goal' in session && session.goal, 'rating' in session && session.rating].join();

/** Number of the goal on show; of a new one, the next; 0 on an overview, and all at the end. */
function progress({ form, session }: Underway): { readonly at: number; readonly of: number } {
  const now = goalsNow(form, session);
  const goals = form.mode === 'rate' ? ratable(now) : now.goals;
  const of = goals.length;
  if (session.status === 'overview') return { at: 0, of };
  if (session.status === 'wording' && session.goal === undefined) return { at: of + 1, of: of + 1 };
  if (!('goal' in session)) return { at: of, of };
  return { at: goals.findIndex(({ id }) => id === session.goal) + 1, of };
}
