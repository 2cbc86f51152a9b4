import * as z from 'zod/mini';

import { goalRange } from './goal-range.js';
import { goalStatuses } from './goal-statuses.js';
import { mostGoals } from './how-many-goals.js';
import { personReference, personReferenceRule } from './person.js';
import { goalOwners, respondents } from './respondents.js';
import { Day, Id, Text } from './vocabulary.js';

const { min, max } = goalRange;

/** Whole numbers only, as on the form. 0 is a rating. */
const Points = z.int().check(z.minimum(min), z.maximum(max));

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

const ownership = {
  owner: z.enum(goalOwners),
  /** Who, where `owner` is `other`. */
  ownerNote: z.optional(Text),
};

/** What happened to a goal, and when. */
const Turn = z.strictObject({
  on: Day,
  status: z.enum(goalStatuses),
  /** Its words until then, where they were changed. */
  was: z.optional(Text),
  /** Whose it was until then, where that was changed. */
  wasOwner: z.optional(z.strictObject(ownership)),
  /** Why, in the words of whoever changed it. */
  note: z.optional(Text),
});

const Goal = z.strictObject({
  id: Id,
  /** In the young person's words. */
  text: Text,
  ...ownership,
  /** The day on which it was agreed. */
  setOn: Day,
  /** That of the last turn; `active` before the first. */
  status: z.enum(goalStatuses),
  /** Everything that became of it after it was agreed, the oldest first. */
  history: z.array(Turn).check(z.maxLength(500)),
  /** In the order in which they were given, which need not be that of their days. */
  ratings: z.array(Rating).check(z.maxLength(5000)),
});

/** The goals of one person, with everything that became of them. Plain JSON. */
export const Goals = z.strictObject({
  kind: z.literal('goals'),
  /** The host's own reference for the person: opaque, never a name. */
  person: z.optional(z.string().check(z.regex(personReference, personReferenceRule))),
  goals: z.array(Goal).check(z.maxLength(mostGoals)),
});

export type Goals = z.infer<typeof Goals>;
export type Goal = Goals['goals'][number];
export type Rating = Goal['ratings'][number];
export type Turn = Goal['history'][number];
export type GoalStatus = Goal['status'];
