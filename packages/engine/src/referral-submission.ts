import * as z from 'zod/mini';

import { outcomeKinds } from './outcome-kinds.js';
import { sent, Stamp } from './sent.js';
import { Id } from './vocabulary.js';

/** As long as a body may be: nothing that somebody wrote is cut off. */
const Typed = z.string().check(z.maxLength(200_000));

const Answer = z.nullable(
  z.union([
    Typed,
    z.number(),
    z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100)),
    z.strictObject({ day: Typed, month: Typed, year: Typed }),
    z.strictObject({ name: Typed, id: z.optional(z.string().check(z.maxLength(64))) }),
  ]),
);

const CheckerAnswer = z.nullable(
  z.union([z.string().check(z.maxLength(64)), z.number(), z.array(z.string())]),
);

/** What a checker came to before: `Carried` of `<cairn-eligibility>`. A back end decides again. */
const Carried = z.strictObject({
  answers: z.record(Id, CheckerAnswer),
  /** Answers that hold for one service only, by its id. */
  own: z.optional(z.record(Id, z.record(Id, CheckerAnswer))),
  results: z
    .array(
      z.strictObject({
        service: Stamp,
        outcome: z.enum(outcomeKinds),
        reasons: z.array(z.enum(outcomeKinds)),
        because: z.array(z.string().check(z.maxLength(2000))),
      }),
    )
    .check(z.maxLength(20)),
});

/** What leaves the page when somebody sends a referral, and what a back end takes in. */
export const ReferralSubmission = z.strictObject({
  kind: z.literal('referral-submission'),
  ...sent,
  /** Which form was filled in: `id@version`. */
  form: Stamp,
  /** Answers of questions that were asked, as they were typed. */
  answers: z.record(Id, Answer),
  carried: z.optional(Carried),
});

export type ReferralSubmission = z.infer<typeof ReferralSubmission>;
