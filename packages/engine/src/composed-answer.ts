import { dateOfBirth, yearsBetween } from './date-of-birth.js';
import { nhsNumber, nhsNumberInGroups } from './nhs-number.js';
import { notSure } from './outcome-kinds.js';
import { postcodeIn } from './postcode.js';
import type { NamedSchool, ReferralAnswer, TypedDate } from './referral-answer.js';
import { preferNot } from './referral-form.js';
import type { ReferralQuestion } from './referral-question.js';
import { isOpen } from './referral-shape.js';
import { wholeYears } from './whole-years.js';

/** An answer as whoever reads the referral sees it. */
export interface ComposedAnswer {
  /** `left-open`: nothing was given. `as-typed`: it is not what was asked for, and a person reads it. */
  readonly status: 'given' | 'as-typed' | 'not-sure' | 'prefer-not-to-say' | 'left-open';
  /** What to read, a line each: words of the form, or what the person typed. Empty where left open. */
  readonly lines: readonly string[];
  /**
   * The same for a computer: an ISO day, 10 digits, a postcode as the post writes it, whole years, a
   * school’s id, values of options. Absent where it is words only.
   */
  readonly value?: string | number | readonly string[];
  /** Of a date of birth: the age on the day. */
  readonly age?: number;
}

/** Reads one answer. Never throws, and never leaves out what somebody wrote. */
export function composedAnswer(
  question: ReferralQuestion,
  answer: ReferralAnswer | undefined,
  on: string,
): ComposedAnswer {
  if (answer === undefined || isOpen(question, answer)) return { status: 'left-open', lines: [] };
  if (answer === null) {
    const words = 'notSure' in question ? question.notSure : undefined;
    return { status: 'not-sure', lines: words === undefined ? [] : [words] };
  }
  switch (question.type) {
    case 'choice':
      return chosen(question, [answer as string]);
    case 'choices':
    case 'consents':
      return chosen(question, answer as readonly string[]);
    case 'date-of-birth':
      return born(answer as TypedDate, on);
    case 'school': {
      const { name, id } = answer as NamedSchool;
      return { status: 'given', lines: [name], ...(id !== undefined && { value: id }) };
    }
    case 'age': {
      const value = wholeYears(answer);
      const lines = [String(value ?? (answer as string | number))];
      return value === undefined
        ? { status: 'as-typed', lines }
        : { status: 'given', lines, value };
    }
    default:
      return typed(question.type, answer as string);
  }
}

type Choosing = Extract<ReferralQuestion, { readonly options: unknown }>;

function chosen(question: Choosing, value: readonly string[]): ComposedAnswer {
  const { type, options } = question;
  const lines = options.flatMap(({ value: each, text }) => (value.includes(each) ? [text] : []));
  const one = value.length === 1 ? value[0] : undefined;
  const status = one === notSure || one === preferNot ? one : 'given';
  const none = type === 'choices' && value.length === 0 && question.none ? [question.none] : lines;
  return { status, lines: none, value: type === 'choice' ? value[0]! : value };
}

function born(answer: TypedDate, on: string): ComposedAnswer {
  const birthday = dateOfBirth(answer, on);
  if (birthday.status !== 'right') {
    const { day, month, year } = answer;
    return { status: 'as-typed', lines: [[day, month, year].join(' ').trim()] };
  }
  const { born: value } = birthday;
  return { status: 'given', lines: [value], value, age: yearsBetween(value, on) };
}

function typed(type: ReferralQuestion['type'], answer: string): ComposedAnswer {
  if (type === 'nhs-number') {
    const found = nhsNumber(answer);
    if (!('number' in found)) return { status: 'as-typed', lines: [answer] };
    const { number: value, status } = found;
    const lines = [nhsNumberInGroups(value)];
    return { status: status === 'right' ? 'given' : 'as-typed', lines, value };
  }
  if (type === 'postcode') {
    const value = postcodeIn(answer);
    if (value === undefined) return { status: 'as-typed', lines: [answer] };
    return { status: 'given', lines: [value], value };
  }
  return { status: 'given', lines: answer.split(/\r\n|\r|\n/) };
}
