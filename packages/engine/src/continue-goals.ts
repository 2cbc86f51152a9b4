import { goalsAfter, logged, type GoalLog } from './goal-log.js';
import { isPlace } from './goals-place.js';
import type { GoalsForm, GoalsSession } from './goals-session.js';
import { startGoals } from './goals-start.js';

/**
 * The same session with the goals of the same person as they are now: somebody else may have rated
 * one meanwhile. On a page that is there no longer, it goes back to where everything begins.
 *
 * @param session - Of these goals as they were; its own person is not looked at.
 * @returns Nothing where something that was done cannot be done with these goals.
 */
export function continueGoals(form: GoalsForm, session: GoalsSession): GoalsSession | undefined {
  let log: GoalLog = [];
  for (const entry of session.log) {
    const more = logged(form.record, log, entry);
    if (more === log) return undefined;
    log = more;
  }
  const now = goalsAfter(form.record, log);
  if (session.status === 'complete' || isPlace({ ...form, now }, session)) return session;
  const { label, typed } = session;
  return { ...startGoals(form), log, ...(label && { label }), ...(typed && { typed }) };
}
