import { checked } from '@cairnkit/engine/checked.js';
import * as z from 'zod/mini';

import { statuses, type Place, type Status, type StatusChange } from './referrals.js';
import { malformed, refusalFor } from './refusal.js';

/** Longest note, in characters. Whoever has more to say has a place for it in their records. */
const longestNote = 4_000;

/** Body of `POST /referrals/:id/status`. */
export const StatusChangeBody = z.strictObject({
  to: z.enum(statuses),
  note: z.optional(
    z.string().check(
      z.minLength(1),
      z.maxLength(longestNote),
      // PostgreSQL's text holds neither.
      z.regex(/^[^\0\p{Surrogate}]*$/u, 'must not hold U+0000 or half of a surrogate pair'),
    ),
  ),
  expected: z.optional(z.int().check(z.minimum(0))),
});

/** Query of `GET /referrals`. */
export const ListingQuery = z.strictObject({
  status: z.optional(z.enum(statuses)),
  limit: z.optional(z.string().check(z.regex(/^([1-9]\d?|100)$/, 'must be from 1 to 100'))),
  after: z.optional(
    z.string().check(z.regex(/^[\w-]{1,200}$/, 'must be what `next` of the page before says')),
  ),
});

/**
 * Reads a change that a practitioner asks for.
 *
 * @throws {Refusal} 400 when it is no JSON, 422 with everything that is wrong with it.
 */
export function readChange(text: string): StatusChange {
  return read(StatusChangeBody, text);
}

/**
 * Reads which page of the inbox is wanted.
 *
 * @throws {Refusal} 422 with everything that is wrong with it; a misspelt filter would list all.
 */
export function readListing(query: unknown): {
  readonly status: Status | undefined;
  readonly limit: number;
  readonly after: Place | undefined;
} {
  const { status, limit = '50', after } = read(ListingQuery, query);
  return { status, limit: Number(limit), after: after === undefined ? undefined : placeOf(after) };
}

/** What `next` says: opaque, so that nobody makes one up. */
export function cursorOf({ received, id }: Place): string {
  return Buffer.from(`${received} ${id}`).toString('base64url');
}

function placeOf(cursor: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, received, id] = /^(\d{1,18}) ([\da-f-]{36})$/.exec(text) ?? [];
  if (received && id) return { received, id };
  throw malformed([{ path: 'after', message: 'must be what `next` of the page before says' }]);
}

function read<T>(schema: z.ZodMiniType<T>, source: unknown): T {
  try {
    return checked(schema, source);
  } catch (error) {
    throw refusalFor(error);
  }
}
