import type { Comparison, Condition } from './condition.js';
import { dateOfBirth, yearsBetween } from './date-of-birth.js';
import { and, no, not, or, unknown, yes, type Truth } from './kleene.js';
import type { ReferralAnswer, ReferralAnswers, TypedDate } from './referral-answer.js';
import { questionOf } from './referral-form.js';
import type { ReferralQuestion } from './referral-question.js';
import { isOpen, isTold, isUnsure } from './referral-shape.js';
import type { Referral } from './referral.js';
import { wholeYears } from './whole-years.js';

/**
 * Whether a condition of a form holds, with three truth values. What was left open or is not sure
 * makes a comparison unknown; only `known` is then false. A date of birth is compared as an age.
 *
 * @param answers - Those that count. See `askedPages`.
 * @param on - The day on which ages are told, such as `2026-11-23`.
 */
export function holds(
  form: Referral,
  answers: ReferralAnswers,
  on: string,
  condition: Condition,
): Truth {
  const truth = (each: Condition) => holds(form, answers, on, each);
  if ('question' in condition) {
    const question = questionOf(form, condition.question);
    return question ? compared(question, answers[question.id], on, condition) : unknown;
  }
  if ('all' in condition) return condition.all.map(truth).reduce(and, yes);
  if ('any' in condition) return condition.any.map(truth).reduce(or, no);
  if ('not' in condition) return not(truth(condition.not));
  const named = form.conditions?.[condition.condition];
  return named ? truth(named) : unknown;
}

/** An age in whole years, from an age or a date of birth; `undefined` where it tells none. */
export function yearsIn(
  question: ReferralQuestion,
  answer: ReferralAnswer | undefined,
  on: string,
): number | undefined {
  if (!isTold(question, answer)) return undefined;
  if (question.type === 'age') return wholeYears(answer);
  if (question.type !== 'date-of-birth') return undefined;
  const birthday = dateOfBirth(answer as TypedDate, on);
  return birthday.status === 'right' ? yearsBetween(birthday.born, on) : undefined;
}

function compared(
  question: ReferralQuestion,
  answer: ReferralAnswer | undefined,
  on: string,
  comparison: Comparison,
): Truth {
  if ('known' in comparison) return isTold(question, answer) === comparison.known ? yes : no;
  if (question.type === 'age' || question.type === 'date-of-birth') {
    return inRange(yearsIn(question, answer, on), comparison);
  }
  if (isOpen(question, answer) || answer === null) return unknown;
  return Array.isArray(answer)
    ? inList(answer as readonly string[], comparison)
    : oneOf(question, answer!, comparison);
}

const truthOf = (is: boolean): Truth => (is ? yes : no);

/** A comparison as the schema lets it through, so that its parts can be looked for in turn. */
type Loose = Readonly<Record<string, unknown>>;

function inRange(years: number | undefined, comparison: Loose): Truth {
  const { atLeast, atMost } = comparison;
  if (years === undefined) return unknown;
  const isBelow = typeof atLeast === 'number' && years < atLeast;
  return truthOf(!isBelow && !(typeof atMost === 'number' && years > atMost));
}

function oneOf(question: ReferralQuestion, answer: ReferralAnswer, comparison: Loose): Truth {
  const wanted: readonly unknown[] = [comparison['is'] ?? comparison['isOneOf'] ?? []].flat();
  if (wanted.includes(answer)) return yes;
  return isTold(question, answer) ? no : unknown;
}

function inList(list: readonly string[], comparison: Loose): Truth {
  const named = (operator: string) => comparison[operator] as readonly string[] | undefined;
  const any = (values: readonly string[]): Truth => {
    if (values.some((each) => list.includes(each))) return yes;
    return isUnsure(list) ? unknown : no;
  };
  const [all, none, only] = ['includesAll', 'includesNone', 'includesOnly'].map(named);
  if (all) return all.map((each) => any([each])).reduce(and, yes);
  if (none) return not(any(none));
  if (!only) return any(named('includesAny') ?? []);
  const told = list.filter((each) => !isUnsure([each]));
  if (!told.every((each) => only.includes(each))) return no;
  return told.length === list.length ? yes : unknown;
}
