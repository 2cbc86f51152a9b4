import type { ReferralAnswers } from '../referral-answer.js';

/** The day on which Lantern’s form is filled in, in tests. */
export const lanternDay = '2026-11-23';

/** Somebody made up, 14 years old, who fills in what Lantern’s form needs; with any changes. */
export function forLanternReferral(changes: ReferralAnswers = {}): ReferralAnswers {
  return {
    'safe-now': 'yes',
    'full-name': 'Noor Made-Up',
    'date-of-birth': { day: '27', month: '3', year: '2012' },
    'knows-nhs-number': 'no',
    phone: '07700 900123',
    'leave-message': 'no',
    school: { name: 'A made-up school' },
    'school-year': 'year-9',
    concerns: ['worry'],
    'parent-agrees': 'yes',
    consents: ['talk-to-school'],
    ...changes,
  };
}

/** The same answers, but for one. */
export function without(answers: ReferralAnswers, id: string): ReferralAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([each]) => each !== id));
}
