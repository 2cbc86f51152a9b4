import * as z from 'zod/mini';

import { idRule, longestText, visible } from './text-rule.js';

/** A list with something in it. */
export const some = <T extends z.ZodMiniType>(each: T, most = 100) =>
  z.array(each).check(z.minLength(1), z.maxLength(most));

/** Names in data: kebab-case, at most 64 characters. */
export const Id = z.string().check(z.regex(idRule, 'must be a name such as q1 or total-anxiety'));

export const Text = z
  .string()
  .check(z.maxLength(longestText), z.regex(visible, 'must not be blank'));
export const Version = z
  .string()
  .check(z.regex(/^\d+\.\d+\.\d+$/, 'must be a version such as 1.0.0'));
export const Lang = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag'));
export const Day = z.iso.date('must be a date such as 2026-11-23');

/** No user, no port and no characters that hide where it leads. */
export const HttpsAddress = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(
      /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+([/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/,
      'must be an address that begins with https://',
    ),
  );

export const WholeNumber = z.int().check(z.minimum(-1000), z.maximum(1000));

export const Code = z.strictObject({
  system: z.enum(['snomed-ct', 'loinc']),
  /** Always text: SNOMED CT codes are longer than a number can hold. */
  code: z.string().check(z.regex(/^[\d-]{3,18}$/, 'must be a code, as text')),
  display: z.optional(Text),
  source: Text,
});

export type Code = z.infer<typeof Code>;

/**
 * One published way to name ranges of a score.
 *
 * Lowest first. A band runs from `from` (inclusive) up to the next band.
 */
export const BandSet = z.strictObject({
  id: Id,
  /** What its authors call it, or who they are: tells it from others of the same scale. */
  title: z.optional(Text),
  bands: z.array(z.strictObject({ from: z.number(), name: Text })).check(z.minLength(1)),
  source: Text,
});

export type BandSet = z.infer<typeof BandSet>;
