import * as z from 'zod/mini';

import { BandSet, Code, Id, Text, WholeNumber } from './vocabulary.js';

const Items = z.array(Id).check(z.minLength(1), z.maxLength(500));
const Points = z.number().check(z.minimum(-10_000), z.maximum(10_000));

/** Answers that count for other points than the number printed beside them. */
const Recode = z.strictObject({
  /** The scale's items that it holds for. */
  items: Items,
  /** Every answer of those items, and what it counts. */
  points: z.array(z.tuple([WholeNumber, Points])).check(z.minLength(1), z.maxLength(200)),
  source: Text,
});

/** Which people a standard deviation and a reliability come from. */
const JacobsonTruax = z.strictObject({
  sd: z.number().check(z.positive()),
  /** From 0 to 1; which coefficient it is, `source` tells. */
  reliability: z.number().check(z.minimum(0), z.maximum(1)),
  /** Mean and standard deviation of people who need help, and of those who do not. */
  clinical: z.optional(z.strictObject({ mean: z.number(), sd: z.number().check(z.positive()) })),
  functional: z.optional(z.strictObject({ mean: z.number(), sd: z.number().check(z.positive()) })),
  source: Text,
});

/**
 * How answers become one score, as data.
 *
 * Each answer counts the number printed on the form, unless `reversed` or `recode` says otherwise.
 * Missing answers are made up for as `missing` says; the points are added up (or their mean is
 * taken), multiplied by `times`, rounded as `rounding` says, and looked up in `table`. A composite
 * scale adds up the scores of its `parts` instead.
 */
export const Scale = z.strictObject({
  id: Id,
  title: Text,
  /** The items that count. For a composite scale: those of its parts. */
  items: Items,
  /** Where it was published which items count, which way is better, and how far the scale runs. */
  source: Text,
  /** Ids of the scales that a composite scale adds up. Without every one of them, no score. */
  parts: z.optional(z.array(Id).check(z.minLength(2), z.maxLength(50))),
  /** Items that count the other way round: lowest + highest − answer. */
  reversed: z.optional(z.strictObject({ items: Items, source: Text })),
  recode: z.optional(z.array(Recode).check(z.minLength(1))),
  combine: z.optional(z.enum(['sum', 'mean'])),
  times: z.optional(z.strictObject({ by: Points.check(z.positive()), source: Text })),
  /** Raw score to published score, for every raw score there is, lowest first. */
  table: z.optional(
    z.strictObject({
      rows: z.array(z.tuple([Points, Points])).check(z.minLength(2), z.maxLength(1000)),
      source: Text,
    }),
  ),
  /** Lowest and highest possible score. */
  range: z.strictObject({ min: z.number(), max: z.number() }),
  direction: z.enum(['higher-is-worse', 'higher-is-better']),
  missing: z.strictObject({
    /** How many items may go unanswered. */
    atMost: z.int().check(z.minimum(0)),
    /** What each then counts: the mean of those answered (usual), or no points. */
    as: z.optional(z.enum(['mean', 'zero'])),
    /** Where the unanswered items are counted: in the scale (usual), or in the whole measure. */
    within: z.optional(z.enum(['scale', 'measure'])),
    source: Text,
  }),
  /** What happens to a score that was made up for missing answers. */
  rounding: z.enum(['none', 'half-up']),
  /** One set per published banding, the usual one first. */
  bandSets: z.array(BandSet),
  /** How far a score must move to be more than measurement error, per named scheme. */
  reliableChange: z.array(
    z.strictObject({
      scheme: Id,
      points: z.number().check(z.positive()),
      /** `t` where the threshold is in T-scores, not in the scale's own points. */
      unit: z.optional(z.enum(['points', 't'])),
      source: Text,
    }),
  ),
  /** What goes into the formulas of Jacobson & Truax (1991), where published. */
  jacobsonTruax: z.optional(z.array(JacobsonTruax)),
  /** The score from which a person counts as a case, per named scheme. */
  caseness: z.optional(z.array(z.strictObject({ scheme: Id, from: z.number(), source: Text }))),
  codes: z.array(Code),
});

export type Scale = z.infer<typeof Scale>;
