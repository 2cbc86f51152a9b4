import * as z from 'zod/mini';

import { Askers, asked, Choosable } from './asked.js';
import { Condition, Years } from './condition.js';
import { Step } from './next-step.js';
import { Point } from './point-to-confirm.js';
import { ReferralQuestion } from './referral-question.js';
import { ServiceContact } from './service-contact.js';
import { Day, HttpsAddress, Id, Lang, some, Text, Version } from './vocabulary.js';

const Page = z.strictObject({
  id: Id,
  /** Absent where it has one question, whose text is its title. */
  title: z.optional(Text),
  text: z.optional(some(Text, 10)),
  /** As a question’s: asked only where it holds for sure. */
  when: z.optional(Condition),
  questions: some(ReferralQuestion, 20),
});

const Section = z.strictObject({
  id: Id,
  title: Text,
  /** Its questions are choices of `have`, `not-yet` and `not-sure`: what has to be in place. */
  checklist: z.optional(z.literal(true)),
  pages: some(Page, 40),
});

/** Asked before anything else, every time: `safe-now` is answered `yes`, `no` or `not-sure`. */
const Safety = z.strictObject({
  ...asked,
  id: z.literal('safe-now'),
  options: z.array(Choosable).check(z.length(3)),
  /** Beside urgent help, to whoever does not say yes. They may go on after that. */
  help: some(Text, 10),
});

const who = ['young-person', 'parent-or-carer'] as const;

/**
 * Who has to agree. No software can tell whether somebody under 16 may decide alone: where agreement
 * is missing or in doubt, this leads to a person who can, and never to a refusal.
 */
const Policy = z.strictObject({
  id: Id,
  who: z.enum(who),
  /** Ages to which it applies, in whole years and both included; open at an end that is absent. */
  fromAge: z.optional(Years),
  toAge: z.optional(Years),
  /** `sending` this form, the team `talking` to the person, or `help` beginning. */
  before: z.enum(['sending', 'talking', 'help']),
  /** When it is given. Unknown where nobody knows yet, or nobody was asked. */
  given: Condition,
  /** What it says, for the person: “Under 16, a parent or carer agrees, too.” */
  text: Text,
  /** Id of the point of `pleaseConfirm` that it rests on, where no page says so. */
  confirm: z.optional(Id),
  source: z.optional(Text),
});

const Consent = z.strictObject({
  policies: some(Policy, 20),
  /** Whom to talk to where agreement is missing or in doubt. Everybody has one. */
  nextSteps: some(Step, 20),
});

/** Something that is possible, and likely to be a slip: 19 years old and in year 9. */
const Doubt = z.strictObject({
  id: Id,
  when: Condition,
  /** What does not fit: “You wrote an age of 16 or more, and year 9. Is that right?” */
  text: Text,
});

/** What whoever reads the referral has to see first, such as self-harm among what is hard. */
const Alert = z.strictObject({
  id: Id,
  when: Condition,
  /** For the reader, not for the person: “Says that self-harm is hard at the moment.” */
  text: Text,
});

const Afterwards = z.strictObject({
  /** What happens next and when, in the order in which it does. */
  text: some(Text, 10),
  nextSteps: z.optional(some(Step, 20)),
  source: z.optional(Text),
});

/**
 * A form that asks a service for help, or asks how a school can take part. Sections of pages of
 * questions; who has to agree; and what happens afterwards.
 */
export const Referral = z.strictObject({
  /** Tells editors where the JSON Schema is. */
  $schema: z.optional(z.string()),
  kind: z.literal('referral'),
  id: Id,
  version: Version,
  lang: Lang,
  title: Text,
  /** Ids of the services that it is for. */
  services: some(Id, 20),
  /** A young person, or a school that would like to take part. */
  about: z.enum(['young-person', 'school']),
  /** Who fills it in. Where there are several, the question `filled-in-by` says who it is. */
  for: Askers,
  /** `printed`: nothing leaves the page; it is shown to somebody. Otherwise it is sent. */
  ends: z.optional(z.literal('printed')),
  intro: z.optional(some(Text, 10)),
  /** Beside the first question: who reads this, and when somebody else is told. */
  confidentiality: some(Text, 10),
  /** Needed where it is about a young person. */
  safety: z.optional(Safety),
  sections: some(Section, 20),
  /** Asked after the answers have been checked, and only where a host switches it on. */
  equality: z.optional(Section),
  /** Conditions by name. */
  conditions: z.optional(z.record(Id, Condition)),
  doubts: z.optional(some(Doubt, 50)),
  alerts: z.optional(some(Alert, 50)),
  consent: z.optional(Consent),
  afterwards: Afterwards,
  contacts: z.optional(some(ServiceContact)),
  pleaseConfirm: z.optional(some(Point)),
  /** The service’s own page, and when it was read. */
  source: z.strictObject({ url: HttpsAddress, checkedOn: Day }),
  sources: z.optional(some(Text)),
  /** When somebody has to look it over again. */
  reviewBy: Day,
});

export type Referral = z.infer<typeof Referral>;
export type ReferralSection = z.infer<typeof Section>;
export type ReferralPage = z.infer<typeof Page>;
export type ConsentPolicy = z.infer<typeof Policy>;
export type ReferralDoubt = z.infer<typeof Doubt>;
