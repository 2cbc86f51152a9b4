import * as z from 'zod/mini';

import { Day, HttpsAddress, Id, Text } from './vocabulary.js';

/** Somebody of the service or beside it. For urgent help there is the kind `contacts`. */
export const ServiceContact = z.strictObject({
  id: Id,
  name: Text,
  phone: z.optional(
    z
      .string()
      .check(z.regex(/^\+?\d+( \d+)*$/, 'must be a number in groups, such as 0800 123 456')),
  ),
  email: z.optional(
    z
      .string()
      .check(
        z.maxLength(254),
        z.regex(/^[\w.+'-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be an e-mail address'),
      ),
  ),
  url: z.optional(HttpsAddress),
  hours: z.optional(Text),
  note: z.optional(Text),
  source: Text,
  checkedOn: Day,
});

export type ServiceContact = z.infer<typeof ServiceContact>;
