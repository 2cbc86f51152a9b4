import { goesOn } from './goal-statuses.js';
import type { GoalStep } from './goal-step.js';
import type { Goal, Goals } from './goals.js';
import { mostGoals } from './how-many-goals.js';
import { ratable } from './ratable.js';
import { ratingKey } from './rating-key.js';

/**
 * What a page is for: to `agree` goals and keep them up to date; to `rate` those that go on, one
 * after the other; or `both`.
 */
export type GoalsMode = 'agree' | 'rate' | 'both';

/** Where a person is among goals. Only an overview, a review and the end are not about one goal. */
export type GoalsPlace =
  | { readonly status: 'overview' }
  /** The words of a goal, and whose it is; of a new one where there is no `goal`. */
  | { readonly status: 'wording'; readonly goal?: string }
  /** What is to become of a goal. */
  | { readonly status: 'changing'; readonly goal: string }
  | { readonly status: 'rating'; readonly goal: string }
  /** The earlier ratings of a goal. */
  | { readonly status: 'looking-back'; readonly goal: string }
  /** Another value for one of them, by its `ratingKey`. */
  | { readonly status: 'correcting'; readonly goal: string; readonly rating: string }
  /** Whether a rating from before is to change. */
  | { readonly status: 'confirming'; readonly goal: string; readonly step: GoalStep }
  | { readonly status: 'reviewing' }
  | { readonly status: 'complete' };

/** What tells whether there is such a place. */
interface Setting {
  readonly mode: GoalsMode;
  /** The goals as they were before the sitting, and as they stand now. */
  readonly record: Goals;
  readonly now: Goals;
}

/** Whether somebody can go to a place. A question must have been asked, and an end been reached. */
export function isPlace({ mode, record, now }: Setting, to: GoalsPlace): boolean {
  const goal = 'goal' in to ? find(now, to.goal) : undefined;
  const isOpen = goal !== undefined && goesOn(goal.status);
  switch (to.status) {
    case 'overview':
      return mode !== 'rate';
    case 'wording':
      return mode !== 'rate' && (to.goal === undefined ? now.goals.length < mostGoals : isOpen);
    case 'changing':
      return mode !== 'rate' && goal !== undefined;
    case 'rating':
      return mode !== 'agree' && isOpen;
    case 'looking-back':
      return mode === 'both' && (find(record, to.goal)?.ratings.length ?? 0) > 0;
    case 'correcting': {
      const ratings = find(record, to.goal)?.ratings ?? [];
      return mode === 'both' && ratings.some((rating) => ratingKey(rating) === to.rating);
    }
    case 'reviewing':
      return mode === 'rate' ? ratable(now).length > 0 : now !== record;
    default:
      return false;
  }
}

function find({ goals }: Goals, goal: string | undefined): Goal | undefined {
  return goals.find(({ id }) => id === goal);
}
