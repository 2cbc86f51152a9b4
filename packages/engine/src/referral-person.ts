import { composedAnswer } from './composed-answer.js';
import type { ReferralAnswers } from './referral-answer.js';
import type { ReferralQuestion } from './referral-question.js';

/** Who a referral is about: a young person, or a school. Only what was given and fits. */
export interface ReferralPerson {
  readonly name?: string;
  readonly preferredName?: string;
  /** ISO day. */
  readonly born?: string;
  /** In whole years, on the day of the referral. */
  readonly age?: number;
  /** 10 digits. */
  readonly nhsNumber?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly postcode?: string;
  readonly school?: { readonly name: string; readonly id?: string };
  readonly gp?: string;
}

/** Gathers what the questions about the young person, or about the school, have told. */
export function referralPerson(
  asked: readonly ReferralQuestion[],
  answers: ReferralAnswers,
  on: string,
): ReferralPerson {
  let person: ReferralPerson = {};
  for (const question of asked) {
    const isTheirs =
      'about' in question && (question.about === 'young-person' || question.about === 'school');
    if (!isTheirs) continue;
    const { status, lines, value, age } = composedAnswer(question, answers[question.id], on);
    if (status !== 'given') continue;
    const text = lines.join(' ').trim();
    const more = partOf(question.type, text, value, age);
    person = { ...more, ...person }; // the first one asked is the one meant
  }
  return person;
}

function partOf(
  type: ReferralQuestion['type'],
  text: string,
  value: string | number | readonly string[] | undefined,
  age: number | undefined,
): ReferralPerson {
  const plain = typeof value === 'string' ? value : text;
  switch (type) {
    case 'full-name':
      return { name: text };
    case 'preferred-name':
      return { preferredName: text };
    case 'date-of-birth':
      return { born: plain, ...(age !== undefined && { age }) };
    case 'age':
      return typeof value === 'number' ? { age: value } : {};
    case 'nhs-number':
      return { nhsNumber: plain };
    case 'phone':
      return { phone: text };
    case 'email':
      return { email: text };
    case 'postcode':
      return { postcode: plain };
    case 'school':
      return { school: { name: text, ...(typeof value === 'string' && { id: value }) } };
    case 'gp':
      return { gp: text };
    default:
      return {};
  }
}
