import * as z from 'zod/mini';

import { Day, Id, Text } from './vocabulary.js';

/** What the service has not published. Until it is confirmed, nobody guesses. */
export const Point = z.strictObject({
  id: Id,
  /** The question to the service: “Does ‘till 18’ include people aged 18?” */
  text: Text,
  /** What happens meanwhile. */
  meanwhile: z.optional(Text),
  /** The day on which the service answered. Rules with `until` this point then no longer hold. */
  confirmed: z.optional(Day),
  source: z.optional(Text),
});

export type Point = z.infer<typeof Point>;
