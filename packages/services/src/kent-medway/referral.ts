import type { Referral } from '@cairnkit/engine/referral.js';

import { equality } from '../written/equality.js';
import { needAlerts } from '../written/need.js';
import { howSoon, whoAgrees, whoMayAsk, wordsForForms } from '../written/points.js';
import { safeNow } from '../written/safety.js';
import { ageAndYear } from '../written/school.js';
import { names, page, singlePointOfAccess } from './pages.js';

/**
 * What the forms of this service have in common. Its page says neither who may ask nor who has to
 * agree: both are questions to the service.
 */
export const kentMedway = {
  version: '1.0.0',
  lang: 'en-GB',
  services: ['kent-medway'],
  about: 'young-person',
  intro: [
    // source: names
    'The team is called Emotional Wellbeing Team in Kent, and Emotional Support Team in Medway.',
    'It works with some schools and colleges. It helps with one problem for some time.',
  ],
  safety: safeNow,
  equality,
  doubts: ageAndYear,
  alerts: needAlerts,
  contacts: [
    {
      id: 'single-point-of-access',
      name: 'Kent and Medway children’s mental health single point of access',
      phone: '0800 011 3474',
      note: 'For more help than a team at school gives. Young people and families can call.',
      source: `${singlePointOfAccess} (22 March 2023; no referrals by email since then)`,
      checkedOn: '2026-11-22',
    },
  ],
  pleaseConfirm: [whoMayAsk, whoAgrees, howSoon, wordsForForms],
  source: { url: page, checkedOn: '2026-11-22' },
  sources: [
    `Names of the teams: ${names}`,
    'Specialist services there stopped referrals by email, because many lacked what was needed: ' +
      singlePointOfAccess,
    'All pages were read in stored copies, not live.',
  ],
  reviewBy: '2027-05-22',
} satisfies Partial<Referral>;
