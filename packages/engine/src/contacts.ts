import * as z from 'zod/mini';

import { Day, HttpsAddress, Id, Lang, Text, Version } from './vocabulary.js';

/** As people write it, in groups: `116 123`. */
const PhoneNumber = z
  .string()
  .check(
    z.minLength(3),
    z.maxLength(24),
    z.regex(/^\+?\d+( \d+)*$/, 'must be a number in groups, such as 116 123'),
  );

const Age = z.int().check(z.minimum(0), z.maximum(120));

/** Somebody who helps, and how to reach them. */
const Contact = z.strictObject({
  id: Id,
  name: Text,
  /** `emergency`: a life is in danger. `urgent`: help is needed today. `listening`: somebody to talk to. */
  level: z.enum(['emergency', 'urgent', 'listening']),
  how: z.enum(['call', 'text', 'visit', 'online', 'bsl-video', 'relay']),
  /** To call or to text. */
  number: z.optional(PhoneNumber),
  /** The word to text. */
  message: z.optional(Text),
  url: z.optional(HttpsAddress),
  /** Where to go. */
  place: z.optional(Text),
  /** What to do, in plain words, with the number and the word in them: `Text SHOUT to 85258`. */
  action: Text,
  /** Each goes on from “if”: `you do not feel safe`. */
  when: z.optional(z.array(Text).check(z.minLength(1), z.maxLength(10))),
  /** Absent where sources disagree. */
  hours: z.optional(Text),
  /** In whole years, both inclusive; open at an end that is absent. */
  ages: z.optional(z.strictObject({ from: z.optional(Age), to: z.optional(Age) })),
  /** Who it is for, in words; shown in the place of `ages`. */
  for: z.optional(Text),
  /** What else helps to decide, such as what a call costs and who can see it. */
  note: z.optional(Text),
  /** Where it was read, and when. */
  source: Text,
  checkedOn: Day,
});

/** Where to get help at once. A wrong number here does harm, so each has its source and its date. */
export const Contacts = z.strictObject({
  $schema: z.optional(z.string()),
  kind: z.literal('contacts'),
  id: Id,
  version: Version,
  lang: Lang,
  /** When somebody last looked over the whole list. */
  checkedOn: z.optional(Day),
  /** When somebody has to do so again. */
  reviewBy: z.optional(Day),
  contacts: z.array(Contact).check(z.minLength(1), z.maxLength(200)),
});

export type Contacts = z.infer<typeof Contacts>;
export type Contact = z.infer<typeof Contact>;
