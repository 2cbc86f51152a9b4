import { goalRange } from './goal-range.js';
import { goesOn } from './goal-statuses.js';
import type { Goal, Goals, GoalStatus, Rating, Turn } from './goals.js';
import { mostGoals } from './how-many-goals.js';
import { ratingKey } from './rating-key.js';
import { respondents, type GoalOwner, type Respondent } from './respondents.js';
import { idRule, textFault } from './text-rule.js';

/** The words of a goal, and whose it is. */
export interface GoalWords {
  readonly text: string;
  readonly owner: GoalOwner;
  /** Who, where `owner` is `other`. */
  readonly ownerNote?: string | undefined;
}

/** What can be done with a goal, and on which day, such as `2026-03-12`. Plain JSON. */
export type GoalStep = { readonly goal: string; readonly on: string } & (
  | ({ readonly type: 'agree' } & GoalWords)
  /** Other words, or another owner. Those until then stay in the history. */
  | ({ readonly type: 'change'; readonly note?: string | undefined } & GoalWords)
  /** Pauses it, ends it, or takes it up again. */
  | {
      readonly type: 'turn';
      readonly status: Exclude<GoalStatus, 'changed'>;
      readonly note?: string | undefined;
    }
  | ({ readonly type: 'rate' } & RatingNow)
  /** Puts a past rating right; what it was stays with it. */
  | {
      readonly type: 'correct';
      /** What `ratingKey` makes of it. */
      readonly rating: string;
      readonly value: number;
    }
);

/** A rating that is given now. */
export interface RatingNow {
  /** 0 is a rating. */
  readonly value: number;
  readonly by: Respondent;
  /** Number of the session, from 1. */
  readonly session?: number | undefined;
}

type Of<Type extends GoalStep['type']> = Extract<GoalStep, { readonly type: Type }>;

/**
 * The goals after a step. Pure and total: a step that means nothing now (a rating of a paused goal,
 * say) returns the very same goals, so `===` tells whether anything changed.
 *
 * Nothing is ever taken away: earlier words, owners and ratings stay in the record.
 */
export function stepGoals(record: Goals, step: GoalStep): Goals {
  if (step.type === 'agree') return agreed(record, step);
  const goal = record.goals.find(({ id }) => id === step.goal);
  const next = goal && stepGoal(goal, step);
  if (!goal || next === goal) return record;
  return { ...record, goals: record.goals.map((each) => (each === goal ? next! : each)) };
}

function agreed(record: Goals, { goal: id, on, ...words }: Of<'agree'>): Goals {
  const isKnown = record.goals.some((goal) => goal.id === id);
  if (isKnown || record.goals.length >= mostGoals || textFault(words.text)) return record;
  if (!idRule.test(id)) return record; // or nobody could read these goals again
  const goal: Goal = {
    id,
    text: words.text,
    ...ownership(words),
    setOn: on,
    status: 'active',
    history: [],
    ratings: [],
  };
  return { ...record, goals: [...record.goals, goal] };
}

function stepGoal(goal: Goal, step: Exclude<GoalStep, Of<'agree'>>): Goal {
  switch (step.type) {
    case 'change':
      return changed(goal, step);
    case 'turn':
      return turned(goal, step);
    case 'rate': {
      const before = ratingThen(goal, step);
      if (!goesOn(goal.status) || !isRating(step.value)) return goal;
      if (!respondents.includes(step.by)) return goal; // a page without types may say anything
      return before ? corrected(goal, before, step) : rated(goal, step);
    }
    case 'correct': {
      const before = goal.ratings.find((rating) => ratingKey(rating) === step.rating);
      return before && isRating(step.value) ? corrected(goal, before, step) : goal;
    }
  }
}

function changed(goal: Goal, { on, text, note, ...words }: Of<'change'>): Goal {
  const isReworded = text !== goal.text;
  const owner = ownership(words);
  const isPassedOn = owner.owner !== goal.owner || owner.ownerNote !== goal.ownerNote;
  if (!goesOn(goal.status) || textFault(text) || !(isReworded || isPassedOn)) return goal;
  const turn: Turn = {
    on,
    status: 'changed',
    ...(isReworded && { was: goal.text }),
    ...(isPassedOn && { wasOwner: ownership(goal) }),
    ...noted(note),
  };
  const next: Goal = {
    ...goal,
    text,
    ...owner,
    status: 'changed',
    history: [...goal.history, turn],
  };
  if (owner.ownerNote === undefined) delete next.ownerNote;
  return next;
}

function turned(goal: Goal, { on, status, note }: Of<'turn'>): Goal {
  const isSame = status === 'active' ? goesOn(goal.status) : status === goal.status;
  if (isSame) return goal;
  return { ...goal, status, history: [...goal.history, { on, status, ...noted(note) }] };
}

function rated(goal: Goal, { on, value, by, session }: Of<'rate'>): Goal {
  const rating: Rating = { on, value, by, ...(session !== undefined && { session }) };
  return { ...goal, ratings: [...goal.ratings, rating] };
}

function corrected(
  goal: Goal,
  before: Rating,
  { value, on }: { readonly value: number; readonly on: string },
): Goal {
  if (value === before.value) return goal;
  const was = [...(before.was ?? []), { value: before.value, on }];
  const after = { ...before, value, was };
  return { ...goal, ratings: goal.ratings.map((each) => (each === before ? after : each)) };
}

/**
 * The rating that a person gave on a day already; to rate again is to correct it. A rating without
 * the number of its session is of any session of that day.
 */
export function ratingThen(
  { ratings }: Pick<Goal, 'ratings'>,
  { on, by, session }: Pick<Rating, 'on' | 'by'> & { readonly session?: number | undefined },
): Rating | undefined {
  return ratings.findLast((each) => {
    const isSameSession = (each.session ?? session) === (session ?? each.session);
    return each.on === on && each.by === by && isSameSession;
  });
}

const isRating = (value: number): boolean =>
  Number.isInteger(value) && value >= goalRange.min && value <= goalRange.max;

/** Without a note that is for other owners, or says nothing. */
function ownership({
  owner,
  ownerNote,
}: Omit<GoalWords, 'text'>): Pick<Goal, 'owner' | 'ownerNote'> {
  return { owner, ...(owner === 'other' && ownerNote && { ownerNote }) };
}

const noted = (note: string | undefined): Pick<Turn, 'note'> => (note ? { note } : {});
