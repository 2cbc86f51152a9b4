import type { ReferralProblem } from '@cairnkit/engine/referral-problems.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import { msg } from '@lit/localize';

/** What belongs into an answer, for somebody who wants to go on without it. */
export function wanted(question: ReferralQuestion, problem: ReferralProblem): string {
  switch (problem.code) {
    case 'missing':
    case 'not-an-option':
      return missing(question);
    case 'not-an-age':
      return msg('Enter the age in whole years, such as 14');
    case 'date-incomplete':
      return incomplete(problem.missing);
    case 'not-a-real-date':
      return msg('The date must be a real date');
    case 'year-not-whole':
      return msg('The year must have 4 numbers');
    case 'in-the-future':
      return msg('The date must be in the past');
    case 'too-long-ago':
      return msg('Check the year. It is too long ago');
    case 'nhs-number-length':
      return msg('An NHS number has 10 numbers, such as 999 123 4567');
    case 'looks-like-national-insurance':
      return msg('This looks like a National Insurance number. An NHS number has 10 numbers');
    case 'email-shape':
      return msg('Enter an email address in full, such as name@example.com');
  }
}

/** What to do about an answer that was typed, and that was said not to be known. */
export const notBoth = (): string =>
  msg('You wrote an answer, and also ticked that you do not know. Take one of them away');

function missing({ type }: ReferralQuestion): string {
  switch (type) {
    case 'full-name':
      return msg('Enter the full name');
    case 'preferred-name':
      return msg('Enter the name to use');
    case 'date-of-birth':
      return msg('Enter the date of birth');
    case 'nhs-number':
      return msg('Enter the NHS number');
    case 'phone':
      return msg('Enter a phone number');
    case 'email':
      return msg('Enter an email address');
    case 'postcode':
      return msg('Enter a postcode');
    case 'address':
      return msg('Enter an address');
    case 'school':
      return msg('Say which school it is');
    case 'gp':
      return msg('Enter the name of the GP or the GP surgery');
    case 'text':
    case 'long-text':
      return msg('Write an answer');
    case 'age':
      return msg('Enter the age in whole years, such as 14');
    case 'choice':
      return msg('Choose an answer');
    case 'choices':
    case 'consents':
      return msg('Choose at least one answer');
  }
}

function incomplete(missing: readonly ('day' | 'month' | 'year')[]): string {
  switch (missing.join(' ')) {
    case 'day':
      return msg('The date must include a day');
    case 'month':
      return msg('The date must include a month');
    case 'year':
      return msg('The date must include a year');
    case 'day month':
      return msg('The date must include a day and a month');
    case 'day year':
      return msg('The date must include a day and a year');
    default:
      return msg('The date must include a month and a year');
  }
}
