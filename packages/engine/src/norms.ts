import * as z from 'zod/mini';

import { BandSet, Id, Lang, Text, Version } from './vocabulary.js';

/** A group of people that a score is compared with. */
const about = {
  sex: z.enum(['female', 'male']),
  /** School grades of the United States, both inclusive; open at an end that is absent. */
  grades: z.strictObject({ from: z.optional(z.int()), to: z.optional(z.int()) }),
};

/** T = 50 + 10 × (raw − mean) / SD: within bounds that keep it a number. */
const Moments = z.strictObject({
  ...about,
  mean: z.number().check(z.minimum(-1e6), z.maximum(1e6)),
  sd: z.number().check(z.minimum(0.001)),
});

/** T-scores as printed, in the order of the raw scores from the scale's lowest. */
const Printed = z.strictObject({ ...about, t: z.array(z.number()).check(z.minLength(2)) });

/**
 * What a score means beside those of other people: the tables that make T-scores of raw ones.
 *
 * A file of its own, because its rights are not those of the measure, and hosts opt in to it.
 */
export const Norms = z.strictObject({
  $schema: z.optional(z.string()),
  kind: z.literal('norms'),
  id: Id,
  version: Version,
  lang: Lang,
  title: Text,
  /** Id of the measure. */
  measure: Id,
  /** Who was asked, where and when. */
  reference: Text,
  /** How an age in years becomes a grade: grade = age − `minus`. Authorities disagree. */
  ageRules: z.array(z.strictObject({ id: Id, minus: z.int(), source: Text })).check(z.minLength(1)),
  scales: z
    .array(
      z.strictObject({
        scale: Id,
        groups: z.array(z.union([Moments, Printed])).check(z.minLength(1), z.maxLength(200)),
        source: Text,
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
  /** In T-scores. */
  bandSets: z.array(BandSet),
  /** T-scores above this are shown as “>80”, and kept as they are. */
  shownUpTo: z.optional(z.strictObject({ t: z.number(), source: Text })),
  rights: Text,
  sources: z.array(Text).check(z.minLength(1)),
});

export type Norms = z.infer<typeof Norms>;
