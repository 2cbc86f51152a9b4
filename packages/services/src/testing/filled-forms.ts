import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';

/** People made up. The numbers are for drama: Ofcom gives them to nobody. */

/** A young person of 14 years. */
export const youngPerson: ReferralAnswers = {
  'safe-now': 'yes',
  'full-name': 'Noor Made-Up',
  'date-of-birth': { day: '27', month: '3', year: '2012' },
  school: { name: 'A made-up school' },
  'school-year': 'year-9',
  'contact-by': ['call'],
  phone: '07700 900123',
  'leave-message': 'yes',
  concerns: ['worry'],
  'how-bad': 'some-days',
  'parent-agrees': 'yes',
  consents: ['talk-to-school'],
};

/** Their parent. */
export const parent: ReferralAnswers = {
  ...youngPerson,
  'parent-name': 'Sam Made-Up',
  'parent-relation': 'Father',
  'parental-responsibility': 'yes',
  'young-person-agrees': 'yes',
};

/** A mental health lead who has talked to the team. */
export const lead: ReferralAnswers = {
  ...youngPerson,
  'staff-name': 'Alex Made-Up',
  'staff-role': 'Mental health lead',
  'staff-email': 'office@school.example',
  'is-lead': 'yes',
  'lead-talked': 'yes',
  'young-person-agrees': 'yes',
  'safety-and-care': [],
};

/** A school that asks how to take part; its checklist is unsure of everything. */
export const enquirer: ReferralAnswers = {
  school: { name: 'A made-up school' },
  'staff-name': 'Alex Made-Up',
  'staff-role': 'Mental health lead',
  'staff-email': 'office@school.example',
};

export const bornIn = (year: string) => ({ day: '27', month: '3', year });
