import * as z from 'zod/mini';

import { personReference, personReferenceRule } from './person.js';
import { goalOwners, respondents } from './respondents.js';
import { Day, Id, Text } from './vocabulary.js';

/** Lowest and highest rating: 0 is no progress yet, 10 is reached fully. */
export const goalRange = { min: 0, max: 10 } as const;

/** Whole numbers only, as on the form. 0 is a rating. */
const Points = z.int().check(z.minimum(goalRange.min), z.maximum(goalRange.max));

/** A rating as it was before somebody corrected it. */
const Corrected = z.strictObject({
  value: Points,
  /** The day of the correction. */
  on: Day,
});

/** How far a goal is reached, as one person saw it on one day. */
const Rating = z.strictObject({
  on: Day,
  value: Points,
  by: z.enum(respondents),
  /** Number of the session, from 1. */
  session: z.optional(z.int().check(z.minimum(1), z.maximum(9999))),
  /** What it was before, the oldest first: a correction leaves a trace. */
  was: z.optional(z.array(Corrected).check(z.minLength(1), z.maxLength(100))),
});

/** How a goal stands. A changed goal goes on in other words; the last two are ends. */
export const goalStatuses = ['active', 'changed', 'paused', 'reached', 'stopped'] as const;

/** What happened to a goal, and when. */
const Turn = z.strictObject({
  on: Day,
  status: z.enum(goalStatuses),
  /** Its words until then, where they were changed. */
  was: z.optional(Text),
  /** Why, in the words of whoever changed it. */
  note: z.optional(Text),
});

const Goal = z.strictObject({
  id: Id,
  /** In the young person's words. */
  text: Text,
  owner: z.enum(goalOwners),
  /** Who, where `owner` is `other`. */
  ownerNote: z.optional(Text),
  /** The day on which it was agreed. */
  setOn: Day,
  status: z.enum(goalStatuses),
  /** Everything that became of it after it was agreed, the oldest first. */
  history: z.array(Turn).check(z.maxLength(500)),
  /** In the order in which they were given. */
  ratings: z.array(Rating).check(z.maxLength(5000)),
});

/** The goals of one person, with everything that became of them. Plain JSON. */
export const Goals = z.strictObject({
  kind: z.literal('goals'),
  /** The host's own reference for the person: opaque, never a name. */
  person: z.optional(z.string().check(z.regex(personReference, personReferenceRule))),
  goals: z.array(Goal).check(z.maxLength(50)),
});

export type Goals = z.infer<typeof Goals>;
export type Goal = Goals['goals'][number];
export type Rating = Goal['ratings'][number];
export type GoalStatus = Goal['status'];
