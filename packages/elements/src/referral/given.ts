import { dateOfBirth } from '@cairnkit/engine/date-of-birth.js';
import type { NamedSchool, ReferralAnswer, TypedDate } from '@cairnkit/engine/referral-answer.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import { msg } from '@lit/localize';

import { dayInWords } from '../internal/day.js';

/** An answer in words: those of the form, those of the person, or ours where there is none. */
export interface Given {
  readonly lines: readonly string[];
  /** Whose words they are: only the form’s are in its language. */
  readonly whose: 'form' | 'person' | 'ours';
}

/**
 * What was answered to a question, for whoever looks it over.
 *
 * @param on - The day on which it was, such as `2026-11-23`.
 */
export function given(
  question: ReferralQuestion,
  answer: ReferralAnswer | undefined,
  on: string,
): Given {
  if (answer === null) {
    return 'notSure' in question && question.notSure
      ? { lines: [question.notSure], whose: 'form' }
      : nothing();
  }
  if (answer === undefined) return nothing();
  switch (question.type) {
    case 'choice':
      return chosen(question.options, [answer as string]);
    case 'choices':
      return listed(question, answer as readonly string[]);
    case 'consents':
      return (answer as readonly string[]).length > 0
        ? chosen(question.options, answer as readonly string[])
        : { lines: [msg('You ticked nothing')], whose: 'ours' };
    case 'date-of-birth':
      return typed(dateIn(answer as TypedDate, on));
    case 'school':
      return typed((answer as NamedSchool).name);
    default:
      return typed(typeof answer === 'object' ? '' : String(answer));
  }
}

function listed(
  { options, none }: Extract<ReferralQuestion, { readonly type: 'choices' }>,
  values: readonly string[],
): Given {
  if (values.length > 0) return chosen(options, values);
  return none === undefined ? nothing() : { lines: [none], whose: 'form' };
}

type Options = Extract<ReferralQuestion, { readonly options: unknown }>['options'];

const chosen = (options: Options, values: readonly string[]): Given => ({
  lines: options.filter(({ value }) => values.includes(value)).map(({ text }) => text),
  whose: 'form',
});

const typed = (text: string): Given =>
  text.trim() === '' ? nothing() : { lines: [text], whose: 'person' };

const nothing = (): Given => ({ lines: [msg('Not provided')], whose: 'ours' });

/** In words where it is a real date, so that a slip is noticed; otherwise as it was typed. */
function dateIn(answer: TypedDate, on: string): string {
  const birthday = dateOfBirth(answer, on);
  if (birthday.status === 'right') return dayInWords(birthday.born);
  return [answer.day, answer.month, answer.year].join(' ').trim();
}
