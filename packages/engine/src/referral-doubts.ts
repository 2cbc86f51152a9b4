import { asciiDigits } from './ascii-digits.js';
import type { AskedPage } from './asked-pages.js';
import { likelyEmailAddress } from './email-address.js';
import { yes } from './kleene.js';
import { nhsNumber } from './nhs-number.js';
import { postcodeIn } from './postcode.js';
import { questionsIn } from './questions-in.js';
import type { ReferralAnswer, ReferralAnswers } from './referral-answer.js';
import { holds } from './referral-condition.js';
import type { ReferralQuestion } from './referral-question.js';
import { isTold } from './referral-shape.js';
import type { Referral } from './referral.js';
import { wholeYears } from './whole-years.js';

/** What is possible, but likely a slip. Whoever has looked at it may let it stand. */
export type ReferralUncertainty = {
  /** The same for the same doubt about the same questions. */
  readonly key: string;
  /** Ids of the questions whose answers it is about. */
  readonly questions: readonly string[];
} & (
  | {
      readonly code:
        /** 10 digits, one of which is wrong. */
        | 'nhs-number-check'
        | 'postcode-shape'
        /** Too few digits for a number with its area code. */
        | 'phone-digits';
    }
  | { readonly code: 'email-typo'; readonly suggestion: string }
  | {
      readonly code: 'age-outside';
      readonly from: number | undefined;
      readonly to: number | undefined;
    }
  /** One of the form’s own, in its own words. */
  | { readonly code: 'doubt'; readonly doubt: string; readonly text: string }
);

/** What a page’s answers make one doubt, with the form’s own doubts that end on it. */
export function doubtsOnPage(
  form: Referral,
  { questions }: AskedPage,
  answers: ReferralAnswers,
  on: string,
): readonly ReferralUncertainty[] {
  const own = questions.flatMap((question) => doubtAbout(question, answers[question.id]));
  const ids = new Set(questions.map(({ id }) => id));
  return [
    ...own,
    ...doubtsIn(form, answers, on).filter((each) => each.questions.some((id) => ids.has(id))),
  ];
}

/** The form’s own doubts that hold for sure. */
export function doubtsIn(
  form: Referral,
  answers: ReferralAnswers,
  on: string,
): readonly (ReferralUncertainty & { readonly code: 'doubt' })[] {
  return (form.doubts ?? [])
    .filter(({ when }) => holds(form, answers, on, when) === yes)
    .map(({ id, text, when }) => ({
      key: `doubt:${id}`,
      code: 'doubt',
      doubt: id,
      text,
      questions: [...questionsIn(when, form.conditions)],
    }));
}

/** What makes one doubt an answer by itself. Empty where it is wrong: that is a problem. */
export function doubtAbout(
  question: ReferralQuestion,
  answer: ReferralAnswer | undefined,
): readonly ReferralUncertainty[] {
  if (!isTold(question, answer)) return [];
  const doubt = doubted(question, answer!);
  return doubt ? [{ key: `${doubt.code}:${question.id}`, questions: [question.id], ...doubt }] : [];
}

type Doubted = ReferralUncertainty extends infer Each
  ? Each extends ReferralUncertainty
    ? Omit<Each, 'key' | 'questions'>
    : never
  : never;

function doubted(question: ReferralQuestion, answer: ReferralAnswer): Doubted | undefined {
  const typed = typeof answer === 'string' ? answer : '';
  switch (question.type) {
    case 'nhs-number':
      return nhsNumber(typed).status === 'check-failed' ? { code: 'nhs-number-check' } : undefined;
    case 'postcode':
      return postcodeIn(typed) === undefined ? { code: 'postcode-shape' } : undefined;
    case 'phone':
      return asciiDigits(typed).replace(/\D/g, '').length < fewestDigits
        ? { code: 'phone-digits' }
        : undefined;
    case 'email': {
      const suggestion = likelyEmailAddress(typed);
      return suggestion === undefined ? undefined : { code: 'email-typo', suggestion };
    }
    case 'age': {
      const { from, to } = question;
      const years = wholeYears(answer);
      const isOutside = years !== undefined && (years < (from ?? 0) || years > (to ?? years));
      return isOutside ? { code: 'age-outside', from, to } : undefined;
    }
    default:
      return undefined;
  }
}

/** Of a number with its area code and without the country’s: the shortest in the United Kingdom. */
const fewestDigits = 10;
