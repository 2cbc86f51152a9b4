import * as z from 'zod/mini';

import { sent, Stamp } from './sent.js';
import { Id } from './vocabulary.js';

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
  ...sent,
  /** Which measure was asked: `id@version`. */
  measure: Stamp,
  /** `null` where the person was asked and chose not to answer. */
  answers: z.record(Id, z.nullable(z.number())),
  /** What the page worked out, for comparison; a back end scores the answers itself. */
  scores: z.record(Id, Score),
  flags: z.array(z.strictObject({ item: Id, kind: Id, value: z.number() })),
});

export type Submission = z.infer<typeof Submission>;
