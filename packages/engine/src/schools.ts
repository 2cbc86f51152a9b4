import * as z from 'zod/mini';

import { Day, HttpsAddress, Id, Lang, Text, Version } from './vocabulary.js';

/** Whether the team works there. */
export const schoolStates = ['live', 'starting-soon', 'not-yet'] as const;

/**
 * The Unique Reference Number of Get Information about Schools (GIAS), six digits. Seven would be a
 * local authority’s code and its own number for the school.
 */
const Urn = z.int().check(z.minimum(100_000), z.maximum(999_999));

const visible = /^[^\p{Cc}\p{Cf}\u2028\u2029]*$/u;
const notVisible = 'must be one line, of characters that can be seen';

const Name = z
  .string()
  .check(
    z.maxLength(160),
    z.regex(/[\p{L}\p{N}]/u, 'must have a letter in it'),
    z.regex(visible, notVisible),
  );

/** Empty where the register has none. */
const Town = z.string().check(z.maxLength(100), z.regex(visible, notVisible));

/** Empty where the register has none. */
const Postcode = z
  .string()
  .check(
    z.regex(/^([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})?$/, 'must be a postcode such as ZZ1 1AA, or empty'),
  );

const State = z.enum(schoolStates);

const More = z.strictObject({
  state: z.optional(State),
  /** The day on which the team starts, where it is starting soon. */
  from: z.optional(Day),
  /** Id of the group of schools that it takes part with. */
  cluster: z.optional(Id),
  /** Its earlier URNs: a school gets a new one when it becomes an academy. */
  was: z.optional(z.array(Urn).check(z.minLength(1), z.maxLength(20))),
  /** Other names that people may type. */
  also: z.optional(z.array(Name).check(z.minLength(1), z.maxLength(20))),
});

/**
 * URN, name, town and postcode; and what else there is to say. A list and not an object, because a
 * list of schools is loaded by people with little time and little data.
 */
const Row = z.tuple([Urn, Name, Town, Postcode, z.optional(More)]);

/** Schools that share a team, often a secondary school and those that feed it. */
const Cluster = z.strictObject({
  id: Id,
  name: Text,
  /** Of every school in it that does not say another. */
  state: z.optional(State),
  from: z.optional(Day),
  /** URN of the school that the others feed. */
  lead: z.optional(Urn),
});

const Count = z.optional(z.int().check(z.minimum(0), z.maximum(100_000)));

/** Where a team works: the schools that take part, and perhaps those that do not yet. */
export const Schools = z.strictObject({
  $schema: z.optional(z.string()),
  kind: z.literal('schools'),
  id: Id,
  version: Version,
  lang: Lang,
  /** Where it says which schools take part, and when that was read. */
  source: z.strictObject({ url: HttpsAddress, checkedOn: Day }),
  /** What the list was true on; shown to people. */
  asOf: Day,
  /** When somebody has to look it over again. */
  reviewBy: Day,
  /** What a licence asks to be said: GIAS is under the Open Government Licence. */
  attribution: z.optional(Text),
  /** Every school that takes part is on it: only then does “not listed” mean “not covered”. */
  complete: z.optional(z.literal(true)),
  /** Of every school that says none itself or by its cluster. `live` if absent. */
  state: z.optional(State),
  /** How many there are, as the service says; `cairn check` counts. */
  counts: z.optional(z.strictObject({ live: Count, 'starting-soon': Count, 'not-yet': Count })),
  clusters: z.optional(z.array(Cluster).check(z.minLength(1), z.maxLength(1000))),
  schools: z.array(Row).check(z.minLength(1), z.maxLength(60_000)),
});

export type Schools = z.infer<typeof Schools>;
export type SchoolRow = z.infer<typeof Row>;
export type SchoolCluster = z.infer<typeof Cluster>;
export type SchoolState = (typeof schoolStates)[number];
