import * as z from 'zod/mini';

/** Names in data: kebab-case, at most 64 characters. */
export const Id = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,63}$/, 'must be a name such as q1 or total-anxiety'));
const Text = z.string().check(z.maxLength(2000), z.regex(/\S/, 'must not be blank'));
const Version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'must be a version such as 1.0.0'));
const Lang = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag'));
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-11-23'));
const WholeNumber = z.int().check(z.minimum(-1000), z.maximum(1000));

const Code = z.strictObject({
  system: z.enum(['snomed-ct', 'loinc']),
  /** Always text: SNOMED CT codes are longer than a number can hold. */
  code: z.string().check(z.regex(/^[\d-]{3,18}$/, 'must be a code, as text')),
  display: z.optional(Text),
  source: Text,
});

const asked = {
  id: Id,
  text: Text,
  /** Part of the published form, but of no scale; asked only where the host asks for it. */
  supplementary: z.optional(z.literal(true)),
  codes: z.optional(z.array(Code)),
};

const Choice = z.strictObject({
  ...asked,
  type: z.literal('choice'),
  /** In printed order. `value` is the number printed on the form for that option. */
  options: z
    .array(z.strictObject({ value: WholeNumber, text: Text }))
    .check(z.minLength(2), z.maxLength(200)),
});

const Rating = z.strictObject({
  ...asked,
  type: z.literal('rating'),
  min: WholeNumber,
  max: WholeNumber,
  /** What the lowest and the highest number mean. */
  ends: z.tuple([Text, Text]),
});

const Scale = z.strictObject({
  id: Id,
  title: Text,
  items: z.array(Id).check(z.minLength(1), z.maxLength(500)),
  /** Lowest and highest possible score, in points. */
  range: z.strictObject({ min: z.number(), max: z.number() }),
  direction: z.enum(['higher-is-worse', 'higher-is-better']),
  /** How many items may go unanswered; each then counts as the mean of those answered. */
  missing: z.strictObject({ atMost: z.int().check(z.minimum(0)), source: Text }),
  /** What happens to a prorated score. */
  rounding: z.enum(['none', 'half-up']),
  /** One set per published banding, the usual one first. */
  bandSets: z.array(
    z.strictObject({
      id: Id,
      /** Lowest first. A band runs from `from` (in points, inclusive) up to the next band. */
      bands: z.array(z.strictObject({ from: z.number(), name: Text })).check(z.minLength(1)),
      source: Text,
    }),
  ),
  /** How many points a score must move to be more than measurement error, per named scheme. */
  reliableChange: z.array(
    z.strictObject({
      scheme: Id,
      points: z.number().check(z.positive()),
      source: Text,
    }),
  ),
  codes: z.array(Code),
});

const Flag = z.strictObject({
  item: Id,
  kind: Id,
  /** The lowest answer that raises the flag. */
  from: WholeNumber,
  source: Text,
});

const Licence = z.strictObject({
  /** How freely the wording may be passed on; see docs/decisions/0004-licences.md. */
  class: z.enum(['A1', 'A2', 'B1', 'B2', 'C']),
  /** SPDX identifier, or a `LicenseRef-…` whose text lies in `LICENSES/`. */
  spdx: Text,
  statement: Text,
  attribution: Text,
  source: Text,
  checkedOn: Day,
});

/** A published questionnaire: its wording, its answer values and its scoring. */
export const Measure = z.strictObject({
  /** Tells editors where the JSON Schema is. */
  $schema: z.optional(z.string()),
  kind: z.literal('measure'),
  id: Id,
  version: Version,
  lang: Lang,
  /** Full title, and the short name that practitioners use. */
  title: Text,
  short: Text,
  respondent: z.enum(['self', 'parent', 'teacher', 'practitioner']),
  /** Ages in years that it was published or validated for; no `to` means no upper limit. */
  ages: z.strictObject({ from: z.int(), to: z.optional(z.int()), source: Text }),
  /** Shown with every item, so that it stays findable on a page of its own. */
  instructions: Text,
  timeFrame: Text,
  items: z
    .array(z.discriminatedUnion('type', [Choice, Rating]))
    .check(z.minLength(1), z.maxLength(500)),
  scales: z.array(Scale).check(z.minLength(1)),
  flags: z.array(Flag),
  codes: z.array(Code),
  licence: Licence,
  sources: z.array(Text).check(z.minLength(1)),
});

export type Measure = z.infer<typeof Measure>;
export type Item = Measure['items'][number];
export type Scale = Measure['scales'][number];
export type Flag = Measure['flags'][number];
export type Code = Measure['codes'][number];
