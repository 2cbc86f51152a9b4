import type { Goal, Goals, Rating, Turn } from './goals.js';
import { interleaved } from './interleaved.js';
import { ratingKey } from './rating-key.js';

type Trace = NonNullable<Rating['was']>[number];

/**
 * Two records of one person’s goals as one: the union of their goals, ratings, corrections and turns.
 *
 * Where both say something else of the same thing, the one that says it last wins: the record with
 * the latest turn gives a goal its words, owner and status, and the one with the latest correction a
 * rating its value; where neither has one, the later record. What loses is kept as something that was
 * so before. To merge a record again changes nothing.
 *
 * @param earlier - Usually what is stored already.
 * @param later - What came in after it; on the same day, it counts as later.
 * @throws {RangeError} If they are of two persons.
 */
export function mergedGoals(earlier: Goals, later: Goals): Goals {
  const person = later.person ?? earlier.person;
  if (earlier.person !== undefined && earlier.person !== person) {
    throw new RangeError('goals of two persons cannot be merged');
  }
  const goals = interleaved(earlier.goals, later.goals, {
    key: ({ id }) => id,
    day: ({ setOn }) => setOn,
    join: mergedGoal,
  });
  return { kind: 'goals', ...(person !== undefined && { person }), goals: [...goals] };
}

function mergedGoal(earlier: Goal, later: Goal): Goal {
  const turns = interleaved(earlier.history, later.history, { key: turnKey, day: ({ on }) => on });
  const isLater = says(turns, earlier.history, later.history, turnKey);
  const [won, lost] = isLater ? [later, earlier] : [earlier, later];
  const history = withTrace(turns, lostWords(won, lost, turns));
  return {
    ...won,
    setOn: earlier.setOn < later.setOn ? earlier.setOn : later.setOn,
    status: history.at(-1)?.status ?? 'active',
    history,
    ratings: [
      ...interleaved(earlier.ratings, later.ratings, {
        key: ratingKey,
        day: ({ on }) => on,
        join: mergedRating,
      }),
    ],
  };
}

function mergedRating(earlier: Rating, later: Rating): Rating {
  const [before, after] = [earlier.was ?? [], later.was ?? []];
  const all = interleaved(before, after, { key: traceKey, day: ({ on }) => on });
  const isLater = says(all, before, after, traceKey);
  const [won, lost] = isLater ? [later, earlier] : [earlier, later];
  const isLost = lost.value !== won.value && !all.some(({ value }) => value === lost.value);
  const was = withTrace(all, isLost && { value: lost.value, on: all.at(-1)?.on ?? won.on });
  return { ...won, ...(was.length > 0 && { was }) };
}

/**
 * Whether the later record has the last word: what happened last, happened there. Where it happened in
 * both, the one that knows more of what went before has it; so one that was merged already.
 */
function says<T>(
  all: readonly T[],
  earlier: readonly T[],
  later: readonly T[],
  key: (each: T) => string,
): boolean {
  const last = all.at(-1);
  if (last === undefined) return true;
  const isIn = (list: readonly T[]) => list.some((each) => key(each) === key(last));
  return isIn(later) && (!isIn(earlier) || later.length >= earlier.length);
}

/** What was said last stays last. */
function withTrace<T>(all: readonly T[], trace: T | false): T[] {
  if (trace === false) return [...all];
  return [...all.slice(0, -1), trace, ...all.slice(-1)];
}

/** Words or an owner that would be nowhere in the merged goal, as a turn away from them. */
function lostWords(won: Goal, lost: Goal, turns: readonly Turn[]): Turn | false {
  const isReworded = lost.text !== won.text && !turns.some(({ was }) => was === lost.text);
  const isPassedOn =
    ownerKey(lost) !== ownerKey(won) &&
    !turns.some(({ wasOwner }) => wasOwner && ownerKey(wasOwner) === ownerKey(lost));
  if (!isReworded && !isPassedOn) return false;
  const { owner, ownerNote } = lost;
  return {
    on: turns.at(-1)?.on ?? won.setOn,
    status: 'changed',
    ...(isReworded && { was: lost.text }),
    ...(isPassedOn && { wasOwner: { owner, ...(ownerNote !== undefined && { ownerNote }) } }),
  };
}

const traceKey = ({ value, on }: Trace): string => `${value} ${on}`;

const ownerKey = ({ owner, ownerNote = '' }: Pick<Goal, 'owner' | 'ownerNote'>): string =>
  `${owner} ${ownerNote}`;

/** What tells turns apart. */
function turnKey({ on, status, was, wasOwner, note }: Turn): string {
  return [on, status, was, wasOwner && ownerKey(wasOwner), note].join('\n');
}
