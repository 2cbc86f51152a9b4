/** Walks through pages about goals, for tests. */
import type { GoalStep } from '../goal-step.js';
import type { GoalsMode, GoalsPlace } from '../goals-place.js';
import { goalsNow, moveGoals, type GoalsAction, type GoalsSession } from '../goals-session.js';
import { startGoals } from '../goals-start.js';
import { madeUpGoal, madeUpGoals, madeUpRating } from './made-up-goals.js';

export const on = '2026-10-01';
export const three = madeUpGoals(
  madeUpGoal('lunch', { ratings: [madeUpRating('2026-09-24', 2)] }),
  madeUpGoal('sleep', { status: 'paused', history: [{ on, status: 'paused' }] }),
  madeUpGoal('hand'),
);
export const none = madeUpGoals();

export const go = (to: GoalsPlace): GoalsAction => ({ type: 'go', to });
export const act = (step: object): GoalsAction => ({
  type: 'do',
  step: { on, ...step } as GoalStep,
});
export const rate = (goal: string, value: number, day = on) =>
  act({ type: 'rate', goal, value, by: 'young-person', on: day });
export const agree = act({ type: 'agree', goal: 'sing', text: 'Sing', owner: 'joint' });
export const onward: GoalsAction = { type: 'onward' };
export const back: GoalsAction = { type: 'back' };
export const review = go({ status: 'reviewing' });

/** Where somebody is after some actions: `rating lunch`. */
const place = (session: GoalsSession) =>
  ['status', 'goal', 'rating']
    .map((name) => (session as Record<string, unknown>)[name])
    .filter(Boolean)
    .join(' ');

/** What comes of some actions: the session, the goals, and where somebody is. */
export function walk(mode: GoalsMode, record: typeof three, ...actions: readonly GoalsAction[]) {
  const form = { record, mode };
  let session = startGoals(form);
  for (const action of actions) session = moveGoals(form, session, action);
  return { session, now: goalsNow(form, session), at: place(session) };
}

/** Where somebody is at first, and after each of the actions. */
export const places = (mode: GoalsMode, record: typeof three, ...actions: readonly GoalsAction[]) =>
  [...actions, undefined].map((_, i) => walk(mode, record, ...actions.slice(0, i)).at);
