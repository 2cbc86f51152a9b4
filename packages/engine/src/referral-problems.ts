import { dateOfBirth, type DatePart } from './date-of-birth.js';
import { isEmailAddress } from './email-address.js';
import { nhsNumber } from './nhs-number.js';
import type { ReferralAnswer, TypedDate } from './referral-answer.js';
import type { ReferralQuestion } from './referral-question.js';
import { canBeKept, isOpen } from './referral-shape.js';
import { wholeYears } from './whole-years.js';

/** What is wrong with an answer: nobody can go on before it is changed, or taken out. */
export type ReferralProblem = { readonly question: string } & (
  | {
      readonly code:
        | 'missing'
        | 'not-an-option'
        | 'not-an-age'
        | 'not-a-real-date'
        /** The year has not 4 digits. */
        | 'year-not-whole'
        | 'in-the-future'
        | 'too-long-ago'
        /** Not 10 digits. */
        | 'nhs-number-length'
        | 'looks-like-national-insurance'
        | 'email-shape';
    }
  | { readonly code: 'date-incomplete'; readonly missing: readonly DatePart[] }
);

/**
 * What is wrong with the answer to one question; `undefined` where nothing is.
 *
 * @param on - The day on which it was given, such as `2026-11-23`.
 */
export function referralProblem(
  question: ReferralQuestion,
  answer: ReferralAnswer | undefined,
  on: string,
): ReferralProblem | undefined {
  const { id, type } = question;
  if (isOpen(question, answer)) {
    // To agree to nothing is an answer.
    const isNeeded = !question.optional && type !== 'consents';
    return isNeeded ? { question: id, code: 'missing' } : undefined;
  }
  if (!canBeKept(question, answer)) return { question: id, code: 'not-an-option' };
  const wrong = answer === null ? undefined : wrongIn(type, answer, on);
  return wrong && { question: id, ...wrong };
}

type Wrong = ReferralProblem extends infer Each
  ? Each extends ReferralProblem
    ? Omit<Each, 'question'>
    : never
  : never;

function wrongIn(
  type: ReferralQuestion['type'],
  answer: ReferralAnswer,
  on: string,
): Wrong | undefined {
  switch (type) {
    case 'date-of-birth': {
      const birthday = dateOfBirth(answer as TypedDate, on);
      if (birthday.status === 'right' || birthday.status === 'open') return undefined;
      const { status: code } = birthday;
      return code === 'date-incomplete' ? { code, missing: birthday.missing } : { code };
    }
    case 'nhs-number': {
      const { status } = nhsNumber(answer as string);
      if (status === 'national-insurance') return { code: 'looks-like-national-insurance' };
      return status === 'wrong-length' ? { code: 'nhs-number-length' } : undefined;
    }
    case 'email':
      return isEmailAddress(answer as string) ? undefined : { code: 'email-shape' };
    case 'age':
      return wholeYears(answer) === undefined ? { code: 'not-an-age' } : undefined;
    default:
      return undefined;
  }
}
