import * as z from 'zod/mini';

import { Id } from './vocabulary.js';
import { personReference, personReferenceRule } from './person.js';

const Stamp = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,63}@\d+\.\d+\.\d+$/, 'must look like phq-9@1.0.0'));
const Points = z.nullable(z.number());

const Score = z.strictObject({
  value: Points,
  prorated: z.boolean(),
  answered: z.int(),
  items: z.int(),
  band: z.optional(z.string()),
  bands: z.optional(z.record(Id, z.string())),
  range: z.optional(z.strictObject({ min: z.number(), max: z.number() })),
  t: z.optional(Points),
  tShown: z.optional(z.string()),
  why: z.optional(z.enum(['too-many-missing', 'answer-not-allowed', 'part-not-scored'])),
});

/** What leaves the page when a person sends a questionnaire, and what a back end takes in. */
export const Submission = z.strictObject({
  kind: z.literal('submission'),
  /** UUID version 4, the same for every attempt to send these answers. */
  id: z
    .string()
    .check(
      z.regex(
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        'must be a UUID version 4 in lower case',
      ),
    ),
  /** The host's own reference for the person: opaque, never a name. Absent when anonymous. */
  person: z.optional(z.string().check(z.regex(personReference, personReferenceRule))),
  /** When the person pressed send, by their device's clock. */
  completedAt: z.iso.datetime({ offset: true }),
  /** Which measure was asked: `id@version`. */
  measure: Stamp,
  lang: z.string().check(z.maxLength(35)),
  /** `null` where the person was asked and chose not to answer. */
  answers: z.record(Id, z.nullable(z.number())),
  /** What the page worked out, for comparison; a back end scores the answers itself. */
  scores: z.record(Id, Score),
  flags: z.array(z.strictObject({ item: Id, kind: Id, value: z.number() })),
});

export type Submission = z.infer<typeof Submission>;
