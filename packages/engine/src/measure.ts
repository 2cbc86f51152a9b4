import * as z from 'zod/mini';

import { Scale } from './scale.js';
import { Code, Day, Id, Lang, Text, Version, WholeNumber } from './vocabulary.js';

const Age = z.int().check(z.minimum(0), z.maximum(130));

const asked = {
  id: Id,
  /** Absent where the licence does not let us pass the wording on. */
  text: z.optional(Text),
  /** Part of the published form, but of no scale; asked only where the host asks for it. */
  supplementary: z.optional(z.literal(true)),
  /** May not apply to everybody: declined, it leaves its scales, and their range is smaller. */
  mayNotApply: z.optional(z.strictObject({ source: Text })),
  codes: z.optional(z.array(Code)),
};

const Choice = z.strictObject({
  ...asked,
  type: z.literal('choice'),
  /** In printed order. `value` is the number printed on the form for that option. */
  options: z
    .array(z.strictObject({ value: WholeNumber, text: z.optional(Text) }))
    .check(z.minLength(2), z.maxLength(200)),
});

const Rating = z.strictObject({
  ...asked,
  type: z.literal('rating'),
  min: WholeNumber,
  max: WholeNumber,
  /** What one number and the next differ by; 0.1 for a 10 cm line that is measured in mm. */
  step: z.optional(z.literal([0.1, 0.5])),
  /** What the lowest and the highest number mean. */
  ends: z.optional(z.tuple([Text, Text])),
});

/** Items that the form tells some people to leave out. */
const Skip = z.strictObject({
  items: z.array(Id).check(z.minLength(1), z.maxLength(500)),
  /** Left out where these answers add up to `total`. */
  when: z.strictObject({
    items: z.array(Id).check(z.minLength(1), z.maxLength(50)),
    total: WholeNumber,
  }),
  /** They then count no points: `always`, or only where they went `unanswered` as told. */
  zero: z.enum(['always', 'unanswered']),
  source: Text,
});

/** A published way to read symptoms off single items. */
const Pattern = z.strictObject({
  id: Id,
  title: Text,
  /** From which answer an item counts as a symptom. */
  symptoms: z
    .array(z.strictObject({ items: z.array(Id).check(z.minLength(1)), from: WholeNumber }))
    .check(z.minLength(1)),
  /** The pattern is there when each of these holds. */
  requires: z
    .array(
      z.strictObject({
        items: z.array(Id).check(z.minLength(1)),
        /** How many of them must be symptoms. */
        atLeast: z.int().check(z.minimum(0)),
        atMost: z.optional(z.int().check(z.minimum(0))),
      }),
    )
    .check(z.minLength(1)),
  source: Text,
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
  /**
   * SPDX identifier of the wording, or a `LicenseRef-…` whose text lies in `LICENSES/`; `null` where
   * no wording is shipped.
   */
  spdx: z.nullable(Text),
  statement: Text,
  attribution: Text,
  source: Text,
  checkedOn: Day,
});

/** A published questionnaire: its answer values, its scoring, and its wording where that is free. */
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
  ages: z.strictObject({ from: Age, to: z.optional(Age), source: Text }),
  /** Ours, and never tested on people: `true` for forms that are no published measure. */
  notValidated: z.optional(z.literal(true)),
  /** Shown with every item, so that it stays findable on a page of its own. */
  instructions: z.optional(Text),
  timeFrame: Text,
  items: z
    .array(z.discriminatedUnion('type', [Choice, Rating]))
    .check(z.minLength(1), z.maxLength(500)),
  /** In published order. None where single items are reported, and nothing is added up. */
  scales: z.array(Scale).check(z.maxLength(100)),
  skips: z.optional(z.array(Skip)),
  patterns: z.optional(z.array(Pattern)),
  flags: z.array(Flag),
  codes: z.array(Code),
  licence: Licence,
  /** What a person who relies on it should know: doubts, conflicts of sources, choices of ours. */
  notes: z.optional(z.array(Text)),
  sources: z.array(Text).check(z.minLength(1)),
});

export type Measure = z.infer<typeof Measure>;
export type Item = Measure['items'][number];
export type Skip = z.infer<typeof Skip>;
export type Pattern = z.infer<typeof Pattern>;
export type Flag = Measure['flags'][number];
