import * as z from 'zod/mini';

import { Id, Lang, Text, Version } from './vocabulary.js';

const Entry = z.strictObject({
  /** Id of the measure. */
  measure: Id,
  /**
   * At which sessions it is asked. The first and the last session are sessions, too, so that what
   * is asked at every session is also asked at those two; `due` says which are asked when.
   */
  when: z.array(z.enum(['start', 'every-session', 'end'])).check(z.minLength(1)),
  /** Who fills it in here, where that is not whom the measure itself names. */
  respondent: z.optional(z.enum(['self', 'parent', 'teacher', 'practitioner'])),
});

/** Which measures are asked together, and when: at the start, at every session, at the end. */
export const Battery = z.strictObject({
  /** Tells editors where the JSON Schema is. */
  $schema: z.optional(z.string()),
  kind: z.literal('battery'),
  id: Id,
  version: Version,
  lang: Lang,
  /** What the person reads above the list of what will be asked. */
  title: Text,
  /** In the order in which they are asked. */
  measures: z.array(Entry).check(z.minLength(1), z.maxLength(50)),
  /** Who chose these measures, and where that is written down. */
  source: z.optional(Text),
  notes: z.optional(z.array(Text)),
});

export type Battery = z.infer<typeof Battery>;
