import type { Referral } from '@cairnkit/engine/referral.js';

import { howSoon, wordsForForms } from '../written/points.js';
import { page, panic, referrals } from './pages.js';

/**
 * What the forms of this service have in common. Only a school’s mental health lead refers, after
 * talking to the team, and parents or carers agree before that. So families have a note to show to the
 * lead, and nothing that sends a referral.
 */
export const leicestershirePartnership = {
  version: '1.0.0',
  lang: 'en-GB',
  services: ['leicestershire-partnership'],
  contacts: [
    {
      id: 'team',
      name: 'Mental Health Support Teams, Leicestershire Partnership NHS Trust',
      email: 'lpt.llrmhstinfo@nhs.net',
      note: 'For schools. It is not for urgent help.',
      source: page,
      checkedOn: '2026-11-22',
    },
  ],
  source: { url: page, checkedOn: '2026-11-22' },
  sources: [
    `Who refers, and who agrees before that: ${referrals}`,
    `Panic: ${panic}, by the same trust`,
    'All pages were read in stored copies, not live.',
  ],
  reviewBy: '2027-05-22',
} satisfies Partial<Referral>;

export const pointsOfLead: NonNullable<Referral['pleaseConfirm']> = [
  {
    id: 'agreement-from-16',
    text: 'May people aged 16 or over agree for themselves, if no parent or carer does?',
    meanwhile: 'A parent or carer is asked for at any age. The team works it out with the lead.',
  },
  {
    id: 'young-person-agrees',
    text: 'Does the young person have to agree before the lead asks you?',
    meanwhile: 'It is asked. Whoever does not want help is talked to first.',
  },
  howSoon,
  wordsForForms,
];
