import { ratingThen, stepGoals, type GoalStep } from './goal-step.js';
import type { Goals } from './goals.js';
import { ratingKey } from './rating-key.js';

/**
 * What was done with goals in one sitting, in the order in which it was done. As long as nothing has
 * left the page, whoever does something again has only thought again: the later entry takes the
 * place of the earlier one, which leaves no trace. So the last entry can be taken back.
 */
export type GoalLog = readonly Logged[];

export type Logged = GoalStep | RemovedGoal;

/** Takes back a goal that was agreed in this sitting, with all that was done with it. */
export interface RemovedGoal {
  readonly type: 'remove';
  readonly goal: string;
}

/**
 * The log with one more entry. An entry that means nothing now returns the very same log.
 *
 * @param record - The goals as they were before the sitting.
 */
export function logged(record: Goals, log: GoalLog, entry: Logged): GoalLog {
  const now = goalsAfter(record, log);
  const isEffective =
    entry.type === 'remove'
      ? has(now, entry.goal) && !has(record, entry.goal)
      : stepGoals(now, entry) !== now;
  return isEffective ? [...log, entry] : log;
}

/** The goals as they stand after what was done. */
export function goalsAfter(record: Goals, log: GoalLog): Goals {
  let goals = record;
  for (const step of condensed(log)) goals = stepGoals(goals, step);
  return goals;
}

/** Whether a step would change a rating that the record has from before: ask first. */
export function alters(record: Goals, step: Logged): step is GoalStep {
  const goal = record.goals.find(({ id }) => id === step.goal);
  if (!goal || (step.type !== 'rate' && step.type !== 'correct')) return false;
  const before =
    step.type === 'rate'
      ? ratingThen(goal, step)
      : goal.ratings.find((rating) => ratingKey(rating) === step.rating);
  return before !== undefined && before.value !== step.value;
}

const has = ({ goals }: Goals, goal: string): boolean => goals.some(({ id }) => id === goal);

/** Without what was thought better of. */
function condensed(log: GoalLog): readonly GoalStep[] {
  let steps: GoalStep[] = [];
  for (const entry of log) {
    if (entry.type === 'remove') {
      steps = steps.filter(({ goal }) => goal !== entry.goal);
      continue;
    }
    const ofGoal = steps.filter(({ goal }) => goal === entry.goal);
    const earlier = ofGoal.findLast((each) => isSame(each, entry, ofGoal));
    if (earlier) steps[steps.indexOf(earlier)] = inPlaceOf(earlier, entry);
    else steps.push(entry);
  }
  return steps;
}

/** Whether a step does again what an earlier one did; both are of one goal. */
function isSame(earlier: GoalStep, entry: GoalStep, ofGoal: readonly GoalStep[]): boolean {
  switch (entry.type) {
    case 'change':
      return earlier.type === 'change' || earlier.type === 'agree';
    case 'turn': // whatever came after a turn may rest on it
      return earlier.type === 'turn' && earlier === ofGoal.at(-1);
    case 'rate':
      return earlier.type === 'rate' && ratingKey(earlier) === ratingKey(entry);
    case 'correct':
      return earlier.type === 'correct' && earlier.rating === entry.rating;
    case 'agree':
      return false;
  }
}

/** A goal that is new has had its other words from the start. */
function inPlaceOf(earlier: GoalStep, entry: GoalStep): GoalStep {
  if (earlier.type !== 'agree' || entry.type !== 'change') return entry;
  const { text, owner, ownerNote } = entry;
  return { ...earlier, text, owner, ownerNote };
}
