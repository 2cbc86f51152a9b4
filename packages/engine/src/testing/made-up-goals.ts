import type { Goal, Goals, Rating } from '../goals.js';

/** Goals of somebody who does not exist. */
export function madeUpGoals(...goals: readonly Goal[]): Goals {
  return { kind: 'goals', person: 'ref-1001', goals: [...goals] };
}

/** A goal that nothing has become of yet. */
export function madeUpGoal(id: string, parts: Partial<Goal> = {}): Goal {
  return {
    id,
    text: `Do ${id}`,
    owner: 'young-person',
    setOn: '2026-09-10',
    status: 'active',
    history: [],
    ratings: [],
    ...parts,
  };
}

/** A rating by the young person. */
export function madeUpRating(on: string, value: number, parts: Partial<Rating> = {}): Rating {
  return { on, value, by: 'young-person', ...parts };
}
