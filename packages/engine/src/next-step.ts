import * as z from 'zod/mini';

import { Askers } from './asked.js';
import { Condition } from './condition.js';
import { HttpsAddress, Id, Text } from './vocabulary.js';

/** What to do next: one thing, and how to reach who is needed for it. */
export const Step = z.strictObject({
  /** Who it is for; absent: for everybody. */
  for: z.optional(Askers),
  when: z.optional(Condition),
  text: Text,
  /** Id of a contact of the service. */
  contact: z.optional(Id),
  url: z.optional(HttpsAddress),
});

export type Step = z.infer<typeof Step>;
