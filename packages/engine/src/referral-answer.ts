/** A date as somebody typed it, in three fields: what is typed is never lost, right or wrong. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** A school: one of a list, or only what somebody called it. */
export interface NamedSchool {
  readonly name: string;
  /** Id in the list of schools, such as its URN. */
  readonly id?: string | undefined;
}

/** An answer to a question of a referral, as it was typed or chosen. */
export type ReferralAnswer =
  /** A text as it was typed, or the value of the chosen option. */
  | string
  /** An age in whole years. */
  | number
  /** Values of the ticked options or consents; none ticked is an answer, too. */
  | readonly string[]
  | TypedDate
  | NamedSchool
  /** Asked, and not known: “I’m not sure”. */
  | null;

/** By question id. A question that was not asked, or was left open, is absent. */
export type ReferralAnswers = Readonly<Record<string, ReferralAnswer>>;
