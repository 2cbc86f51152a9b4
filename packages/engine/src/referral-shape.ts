import { notSure } from './outcome-kinds.js';
import type { NamedSchool, ReferralAnswer, TypedDate } from './referral-answer.js';
import { preferNot } from './referral-form.js';
import type { ReferralQuestion } from './referral-question.js';

/** Values that say nothing about the question, and so stand alone in a list. */
const alone: readonly unknown[] = [notSure, preferNot];

/**
 * Whether a value can be kept as an answer to a question, right or wrong: a text for what is typed,
 * one of the options for what is chosen. Of untrusted JSON, too.
 */
export function canBeKept(question: ReferralQuestion, value: unknown): value is ReferralAnswer {
  if (value === null) return 'notSure' in question && question.notSure !== undefined;
  switch (question.type) {
    case 'choice':
      return isOption(question, value);
    case 'choices':
    case 'consents':
      return isList(question, value);
    case 'date-of-birth':
      return isRecord(value, ['day', 'month', 'year'], []);
    case 'school':
      return isRecord(value, ['name'], ['id']);
    case 'age':
      return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
    default:
      return typeof value === 'string';
  }
}

/** Whether nothing has been given yet. `null` has been: the person is not sure. */
export function isOpen(question: ReferralQuestion, answer: ReferralAnswer | undefined): boolean {
  if (answer === undefined) return true;
  if (answer === null || typeof answer === 'number') return false;
  if (typeof answer === 'string') return answer.trim() === '';
  switch (question.type) {
    case 'choices':
      return (answer as readonly string[]).length === 0 && question.none === undefined;
    case 'date-of-birth': {
      const { day, month, year } = answer as TypedDate;
      return `${day}${month}${year}`.trim() === '';
    }
    case 'school':
      return (answer as NamedSchool).name.trim() === '';
    default:
      return false;
  }
}

/** Whether it tells something: neither open, nor “not sure”, nor “prefer not to say”. */
export function isTold(question: ReferralQuestion, answer: ReferralAnswer | undefined): boolean {
  if (isOpen(question, answer) || answer === null || alone.includes(answer)) return false;
  return !Array.isArray(answer) || !isUnsure(answer as readonly string[]);
}

/** Whether a list may hold more than it says. */
export function isUnsure(list: readonly string[]): boolean {
  return list.some((each) => alone.includes(each));
}

type Choosing = Extract<ReferralQuestion, { readonly options: unknown }>;

const isOption = ({ options }: Choosing, value: unknown) =>
  options.some((option) => option.value === value);

function isList(question: Choosing, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list: readonly unknown[] = value;
  const isWhole =
    new Set(list).size === list.length && list.every((each) => isOption(question, each));
  return isWhole && (list.length < 2 || !list.some((each) => alone.includes(each)));
}

function isRecord(value: unknown, needed: readonly string[], more: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const given = value as Readonly<Record<string, unknown>>;
  return (
    needed.every((name) => typeof given[name] === 'string') &&
    Object.keys(given).every((name) => needed.includes(name) || more.includes(name)) &&
    more.every((name) => given[name] === undefined || typeof given[name] === 'string')
  );
}
