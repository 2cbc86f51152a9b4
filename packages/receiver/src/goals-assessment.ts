import { goalProgress, type GoalProgress } from '@cairnkit/engine/goal-progress.js';
import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import type { Goals } from '@cairnkit/engine/goals.js';
import { mergedGoals } from '@cairnkit/engine/merged-goals.js';

import type { Assessed } from './attention.js';

/** Works out how far each goal is reached. Pages send no numbers that it could differ from. */
export function assessGoals(submission: GoalsSubmission): Assessed<GoalProgress> {
  return { result: goalProgress(goalsOf(submission)), attention: [] };
}

/**
 * The goals of one person as they stand, from everything that was sent about them.
 *
 * @param sent - The oldest first. Each holds all goals of its time; what an older one has beyond a
 *   newer one is kept.
 */
export function joinedGoals(sent: readonly GoalsSubmission[]): Goals {
  const [first, ...later] = sent.map(goalsOf);
  return later.reduce(mergedGoals, first ?? { kind: 'goals', goals: [] });
}

function goalsOf({ person, goals }: GoalsSubmission): Goals {
  return { kind: 'goals', ...(person !== undefined && { person }), goals };
}
