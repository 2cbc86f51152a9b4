import * as z from 'zod/mini';

import { askers } from './outcome-kinds.js';
import { Id, some, Text } from './vocabulary.js';

/** Some of those who may be asking. */
export const Askers = some(z.enum(askers), askers.length);

/** The same question in the words for some askers: “How old is your child?” */
const Wording = z.strictObject({
  for: Askers,
  text: z.optional(Text),
  hint: z.optional(Text),
  why: z.optional(Text),
});

/** What every question has, of whatever type. */
export const asked = {
  /** A shared one where there is one, so that services can stand behind one front door. */
  id: Id,
  text: Text,
  /** A few words for it, in a list of answers: “Age”. */
  short: Text,
  hint: z.optional(Text),
  /** Why we ask. */
  why: z.optional(Text),
  wordings: z.optional(some(Wording, askers.length)),
};

/** The value `not-sure` always means that the person is not sure. */
export const Choosable = z.strictObject({
  value: Id,
  text: Text,
  hint: z.optional(Text),
  /** What it says of the person, in a sentence, where “short: text” would read badly. */
  fact: z.optional(Text),
});

export type Choosable = z.infer<typeof Choosable>;
