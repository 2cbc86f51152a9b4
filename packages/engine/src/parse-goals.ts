import { checked } from './checked.js';
import { doubles, type Contradiction, type Path } from './contradiction.js';
import { Goals, type Goal, type Turn } from './goals.js';
import { GoalsSubmission } from './goals-submission.js';
import { numbered } from './numbered.js';
import { ratingKey } from './rating-key.js';

/**
 * Checks untrusted JSON and returns it as the goals of one person.
 *
 * Ratings may stand in any order of days, and before the day on which their goal was agreed: the
 * clock of a device may be wrong, and to refuse them would lose them.
 *
 * @param source - JSON text, or the value that it was parsed into.
 * @throws {DefinitionError} With every issue found, each with its path (`goals.0.ratings.3.value`).
 */
export function parseGoals(source: unknown): Goals {
  return checked(Goals, source, contradictions);
}

/**
 * The same of goals that a page has sent.
 *
 * @throws {DefinitionError} With every issue found, each with its path.
 */
export function parseGoalsSubmission(source: unknown): GoalsSubmission {
  return checked(GoalsSubmission, source, contradictions);
}

function* contradictions({ goals }: Pick<Goals, 'goals'>): Generator<Contradiction> {
  yield* doubles(goals, ({ id }) => id, ['goals'], 'id');
  for (const [i, goal] of numbered(goals)) yield* ofGoal(goal, ['goals', i]);
}

function* ofGoal(goal: Goal, at: Path): Generator<Contradiction> {
  const { status, history, ratings } = goal;
  yield* ofOwner(goal, at);
  for (const [i, turn] of numbered(history)) yield* ofTurn(turn, [...at, 'history', i]);
  const last = history.at(-1)?.status ?? 'active';
  if (status !== last) yield [[...at, 'status'], `must be "${last}", as its history ends`];
  yield* doubles(ratings, ratingKey, [...at, 'ratings']);
}

function* ofOwner(
  { owner, ownerNote }: Pick<Goal, 'owner' | 'ownerNote'>,
  at: Path,
): Generator<Contradiction> {
  if (ownerNote !== undefined && owner !== 'other') {
    yield [[...at, 'ownerNote'], 'is for "other" only'];
  }
}

function* ofTurn({ status, was, wasOwner }: Turn, at: Path): Generator<Contradiction> {
  if (wasOwner) yield* ofOwner(wasOwner, [...at, 'wasOwner']);
  if (status === 'changed') return;
  if (was !== undefined) yield [[...at, 'was'], 'is for "changed" only'];
  if (wasOwner) yield [[...at, 'wasOwner'], 'is for "changed" only'];
}
