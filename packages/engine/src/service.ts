import * as z from 'zod/mini';

import { asked, Choosable } from './asked.js';
import { Condition, Years } from './condition.js';
import { Step } from './next-step.js';
import { outcomeKinds } from './outcome-kinds.js';
import { Point } from './point-to-confirm.js';
import { ServiceContact } from './service-contact.js';
import { Day, HttpsAddress, Id, Lang, some, Text, Version } from './vocabulary.js';

/** No more than fit into the bits of a number, some of which are taken. */
const mostOptions = 28;

const choosing = {
  options: some(Choosable, mostOptions),
  /** What a value counts as that is none of the options, but one of another service’s. */
  otherwise: z.optional(Id),
};

const Question = z.discriminatedUnion('type', [
  z.strictObject({
    ...asked,
    type: z.literal('choice'),
    ...choosing,
    /** What rows from elsewhere mean that have no column for it; a checker asks. See `decideRow`. */
    presumed: z.optional(Id),
  }),
  z.strictObject({
    ...asked,
    type: z.literal('choices'),
    ...choosing,
    /** “None of these”: makes an empty list an answer. */
    none: z.optional(Text),
  }),
  z.strictObject({
    ...asked,
    type: z.literal('age'),
    from: z.optional(Years),
    to: z.optional(Years),
    /** “I’m not sure”, where that may be answered. */
    notSure: z.optional(Text),
  }),
  /** Answered by finding a school, which says whether it is covered; or else as a choice. */
  z.strictObject({ ...asked, type: z.literal('school'), ...choosing }),
]);

const Outcome = z.strictObject({
  kind: z.enum(outcomeKinds),
  title: Text,
  text: z.optional(some(Text, 20)),
  lists: z.optional(some(z.strictObject({ title: Text, items: some(Text, 50) }), 10)),
  nextSteps: some(Step, 50),
  source: z.optional(Text),
});

/** A row of the decision table. The first that holds decides. */
const Rule = z.strictObject({
  /** Absent in the last rule, and only there. */
  when: z.optional(Condition),
  outcome: z.enum(outcomeKinds),
  /** Why, for the person: “This team works with people aged 5 to 18.” */
  reason: z.optional(Text),
  /** Holds only until this point is confirmed; see `pleaseConfirm`. */
  until: z.optional(Id),
  source: z.optional(Text),
});

const Option = z.strictObject({
  id: Id,
  title: Text,
  text: z.optional(Text),
  /** Is there somebody to talk to? */
  person: z.optional(z.literal(true)),
  nextSteps: z.optional(some(Step, 20)),
  source: z.optional(Text),
});

/** A number that is published with what it is the sum of. */
const Total = z.strictObject({
  title: Text,
  total: z.int(),
  parts: some(z.strictObject({ title: Text, count: z.int() })),
  asOf: Day,
  source: Text,
});

const Coverage = z.strictObject({
  /** In words: “almost 100 schools”. */
  text: Text,
  asOf: z.optional(Day),
  /** Id of the definition of kind `schools` that lists them. */
  schools: z.optional(Id),
  totals: z.optional(some(Total)),
  dates: z.optional(some(z.strictObject({ text: Text, on: Day, source: Text }))),
  source: Text,
});

/** A number or a list that a Trust may set without touching a rule. */
const Parameter = z.strictObject({
  id: Id,
  title: Text,
  value: z.union([Years, some(Id, mostOptions)]),
  /** Id of the point that has to be confirmed before it can be relied on. */
  confirm: z.optional(Id),
  source: z.optional(Text),
});

/**
 * “Could this service help me?” A decision table with hit policy “first” (DMN): questions, and rules
 * on their answers. A navigator has a second table, `offers`, with hit policy “rule order”.
 */
export const Service = z.strictObject({
  /** Tells editors where the JSON Schema is. */
  $schema: z.optional(z.string()),
  kind: z.literal('service'),
  id: Id,
  version: Version,
  lang: Lang,
  title: Text,
  /** Shown before the first question. */
  intro: z.optional(some(Text, 10)),
  /** In the order in which they are asked. Those that safety depends on come first. */
  questions: some(Question, 30),
  conditions: z.optional(
    z
      .record(Id, Condition)
      .check(z.refine((all) => Object.keys(all).length <= 500, 'must have at most 500 names')),
  ),
  /** In order of precedence, as `outcomeKinds` has it. The last one always holds. */
  rules: some(Rule, 500),
  outcomes: some(Outcome, outcomeKinds.length),
  /** What a navigator can offer, and when; ranked. An option may stand at several ranks. */
  options: z.optional(some(Option)),
  offers: z.optional(some(z.strictObject({ when: z.optional(Condition), option: Id }), 500)),
  /** What the team is called where. `{team}` in a text is the first of these that holds. */
  team: z.optional(some(z.strictObject({ when: z.optional(Condition), name: Text }), 20)),
  contacts: z.optional(some(ServiceContact)),
  coverage: z.optional(Coverage),
  parameters: z.optional(some(Parameter)),
  pleaseConfirm: z.optional(some(Point)),
  /** How many questions may be asked at most; `cairn check` proves it. 12 if absent. */
  mostQuestions: z.optional(z.int().check(z.minimum(1), z.maximum(30))),
  /** The service’s own page, and when it was read. */
  source: z.strictObject({ url: HttpsAddress, checkedOn: Day }),
  sources: z.optional(some(Text)),
  /** When somebody has to look it over again. */
  reviewBy: Day,
});

export type Service = z.infer<typeof Service>;
export type Question = Service['questions'][number];
export type Rule = z.infer<typeof Rule>;
export type Outcome = z.infer<typeof Outcome>;
export type Option = z.infer<typeof Option>;
export type Parameter = z.infer<typeof Parameter>;

export type { Choosable, ServiceContact, Step };
