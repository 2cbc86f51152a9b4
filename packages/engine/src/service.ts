import * as z from 'zod/mini';

import { Condition, Years } from './condition.js';
import { askers, outcomeKinds } from './outcome-kinds.js';
import { Day, HttpsAddress, Id, Lang, Text, Version } from './vocabulary.js';

const some = <T extends z.ZodMiniType>(each: T, most = 100) =>
  z.array(each).check(z.minLength(1), z.maxLength(most));

/** Who it is for; absent: for everybody. */
const For = z.optional(some(z.enum(askers), askers.length));

/** The same question in the words for some askers: “How old is your child?” */
const Wording = z.strictObject({
  for: some(z.enum(askers), askers.length),
  text: z.optional(Text),
  hint: z.optional(Text),
  why: z.optional(Text),
});

const asked = {
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
const Choosable = z.strictObject({
  value: Id,
  text: Text,
  hint: z.optional(Text),
  /** What it says of the person, in a sentence, where “short: text” would read badly. */
  fact: z.optional(Text),
});

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

/** What to do next: one thing, and how to reach who is needed for it. */
const Step = z.strictObject({
  for: For,
  when: z.optional(Condition),
  text: Text,
  /** Id of a contact of the service. */
  contact: z.optional(Id),
  url: z.optional(HttpsAddress),
});

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

/** Somebody of the service or beside it. For urgent help there is the kind `contacts`. */
const Contact = z.strictObject({
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

/** What the service has not published. Until it is confirmed, nobody guesses. */
const Point = z.strictObject({
  id: Id,
  /** The question to the service: “Does ‘till 18’ include people aged 18?” */
  text: Text,
  /** What happens meanwhile. */
  meanwhile: z.optional(Text),
  /** The day on which the service answered. Rules with `until` this point then no longer hold. */
  confirmed: z.optional(Day),
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
  contacts: z.optional(some(Contact)),
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
export type Choosable = z.infer<typeof Choosable>;
export type Rule = z.infer<typeof Rule>;
export type Outcome = z.infer<typeof Outcome>;
export type Step = z.infer<typeof Step>;
export type Option = z.infer<typeof Option>;
export type ServiceContact = z.infer<typeof Contact>;
export type Parameter = z.infer<typeof Parameter>;
