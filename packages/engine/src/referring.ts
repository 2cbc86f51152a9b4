import type { Carried } from './carried.js';
import type { ReferralAnswer, ReferralAnswers } from './referral-answer.js';
import type { Label } from './session.js';

/** What a person has given, and on which way. */
export interface ReferringTrail {
  /** `id@version`. */
  readonly form: string;
  /** By question id, as they were typed. Nothing is lost by going back or by changing something. */
  readonly answers: ReferralAnswers;
  /** Ids of the pages that lie behind, in the order of the form. */
  readonly seen: readonly string[];
  /** Ids of the questions that a checker’s answers filled in, and that nobody has changed since. */
  readonly filled: readonly string[];
  /** What came from the checker, to be sent along. */
  readonly carried?: Carried;
  /** Keys of the doubts that the person has looked at and let stand. */
  readonly accepted?: readonly string[];
  /** What these answers were sent as, once somebody has tried. */
  readonly label?: Label;
}

/** Where a person is in a referral. Plain JSON: a host may store it and hand it back. */
export type Referring = ReferringTrail &
  (
    | {
        readonly status: 'safety';
        /** The person came from the review, and goes back there. */
        readonly changing?: true;
      }
    /** They did not say that they are safe: urgent help, and the way on. */
    | { readonly status: 'help'; readonly changing?: true }
    | {
        readonly status: 'asking';
        /** Id of the page that is shown. */
        readonly at: string;
        readonly changing?: true;
        /** What is likely a slip is shown, and may be let stand. */
        readonly doubting?: true;
      }
    | { readonly status: 'reviewing' }
    | { readonly status: 'equality'; readonly at: string }
    | { readonly status: 'complete' }
  );

export type ReferringAction =
  /** Keeps an answer to a question that is shown, right or wrong. Does not go on. */
  | { readonly type: 'answer'; readonly question: string; readonly value: ReferralAnswer }
  /** Leaves a question that is shown open again. */
  | { readonly type: 'clear'; readonly question: string }
  /** Goes on where nothing is wrong; past doubts, too, once they have been shown. */
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  /** From the review to one of its questions, and back as far as the answers allow. */
  | { readonly type: 'change'; readonly question: string }
  /** From the review to the questions about fairness. */
  | { readonly type: 'equality' }
  /** Keeps what these answers are sent as, so that they are never taken for two submissions. */
  | { readonly type: 'label'; readonly label: Label }
  /** Ends and keeps the answers, for a page that sends nothing. */
  | { readonly type: 'complete' }
  /** Ends and drops the answers: somebody else has them now. */
  | { readonly type: 'forget' };

/** The same answers, in no place yet. */
export function trailOf(referring: Referring): ReferringTrail {
  const { form, answers, seen, filled, carried, accepted, label } = referring;
  return {
    form,
    answers,
    seen,
    filled,
    ...(carried && { carried }),
    ...(accepted && { accepted }),
    ...(label && { label }),
  };
}
