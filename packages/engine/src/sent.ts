import * as z from 'zod/mini';

import { personReference, personReferenceRule } from './person.js';

/** What everything that leaves a page carries: questionnaires, goals and referrals. */
export const sent = {
  /** UUID version 4, the same for every attempt to send these answers. */
  id: z
    .string()
    .check(
      z.regex(
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        'must be a UUID version 4 in lower case',
      ),
    ),
  /** The host's own reference for the person: opaque, never a name. Absent when anonymous. */
  person: z.optional(z.string().check(z.regex(personReference, personReferenceRule))),
  /** When the person pressed send, by their device's clock. */
  completedAt: z.iso.datetime({ offset: true }),
  /** The language of the words that the person read. */
  lang: z.string().check(z.maxLength(35)),
};

/** Which definition it is about: `id@version`. */
export const Stamp = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,63}@\d+\.\d+\.\d+$/, 'must look like phq-9@1.0.0'));
