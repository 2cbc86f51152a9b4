import * as z from 'zod/mini';

import { Id, Lang, Text, Version } from './vocabulary.js';

/**
 * The wording of a measure whose licence does not let us ship it, from somebody who may use it.
 */
export const Content = z.strictObject({
  $schema: z.optional(z.string()),
  kind: z.literal('content'),
  /** Id of the measure that these are the words of, and the version they were checked against. */
  measure: Id,
  measureVersion: z.optional(Version),
  id: z.optional(Id),
  version: z.optional(Version),
  lang: Lang,
  /** Who holds the rights, under which reference they allow it, and to whom. */
  licence: z.strictObject({ holder: Text, reference: Text, licensee: Text }),
  instructions: z.optional(Text),
  /** By item id. */
  items: z.record(Id, Text),
  /** For every item alike, in printed order; or, where items differ, by item id. */
  options: z.union([z.array(Text), z.record(Id, z.array(Text))]),
  /** `sha256-` and 64 hexadecimal digits over the wording: proof that nobody has changed it. */
  hash: z.optional(
    z.string().check(z.regex(/^sha256-[\da-f]{64}$/, 'must be sha256- and 64 hexadecimal digits')),
  ),
});

export type Content = z.infer<typeof Content>;
