import * as z from 'zod/mini';

import { asked, Choosable } from './asked.js';
import { Condition, Years } from './condition.js';
import { Id, some, Text } from './vocabulary.js';

/** Whose name, number or birthday it is. */
const whose = ['young-person', 'parent-or-carer', 'school-staff', 'school'] as const;

const each = {
  ...asked,
  /** May be left open. Whatever is not optional is needed before the form can go on. */
  optional: z.optional(z.literal(true)),
  /**
   * Asked only where this holds for sure. May only name questions on earlier pages, so that nothing
   * comes or goes on the page that is shown.
   */
  when: z.optional(Condition),
  /** Id of the checker’s answer that fills it in: then it is shown, and not asked again. */
  carry: z.optional(Id),
};

/** “I’m not sure” or “I do not know it”, where that may be answered: the answer `null`. */
const notSure = z.optional(Text);

const about = z.optional(z.enum(whose));

/** What is asked about somebody, and typed into a field or fields that browsers know. */
const known = { ...each, about, notSure };

/**
 * The values `not-sure` and `prefer-not-to-say` always mean that, and exclude all others. No question
 * has an answer that is chosen beforehand.
 */
const options = some(Choosable, 60);

/** One question of a referral, as data. How each is answered: `ReferralAnswer`. */
export const ReferralQuestion = z.discriminatedUnion('type', [
  /** In one field, as the person writes it. There is no title, and no character is refused. */
  z.strictObject({ ...known, type: z.literal('full-name') }),
  z.strictObject({ ...known, type: z.literal('preferred-name') }),
  /** Answered with a `TypedDate`. Conditions read it as an age. */
  z.strictObject({ ...known, type: z.literal('date-of-birth') }),
  z.strictObject({ ...known, type: z.literal('nhs-number') }),
  z.strictObject({
    ...known,
    type: z.literal('phone'),
    /** Id of the `choice` with `yes` and `no`: is it OK to leave a message? */
    message: z.optional(Id),
  }),
  z.strictObject({ ...known, type: z.literal('email') }),
  z.strictObject({ ...known, type: z.literal('postcode') }),
  /** On several lines. */
  z.strictObject({ ...known, type: z.literal('address') }),
  /** Found with the school finder, or typed. Answered with a `NamedSchool`. */
  z.strictObject({
    ...known,
    type: z.literal('school'),
    /** Id of the list of schools to look in. Without one, the name is typed. */
    schools: z.optional(Id),
  }),
  /** The GP or GP surgery. */
  z.strictObject({ ...known, type: z.literal('gp') }),
  /** One line. */
  z.strictObject({ ...known, type: z.literal('text') }),
  z.strictObject({
    ...known,
    type: z.literal('long-text'),
    /** How many characters are enough. A page counts them and never cuts: more may be sent. */
    softLimit: z.optional(z.int().check(z.minimum(50), z.maximum(10_000))),
    /** Who must not be contacted is in it: whoever reads the referral sees that first. */
    warns: z.optional(z.literal('must-not-contact')),
  }),
  z.strictObject({
    ...known,
    type: z.literal('age'),
    from: z.optional(Years),
    to: z.optional(Years),
  }),
  z.strictObject({ ...each, type: z.literal('choice'), options }),
  z.strictObject({
    ...each,
    type: z.literal('choices'),
    options,
    /** “None of these”: makes an empty list an answer. */
    none: z.optional(Text),
  }),
  /**
   * Things to agree to, each by itself and none ticked beforehand. An empty list is an answer, and
   * stops nobody: what is missing, somebody will talk about.
   */
  z.strictObject({ ...each, type: z.literal('consents'), options }),
]);

export type ReferralQuestion = z.infer<typeof ReferralQuestion>;
