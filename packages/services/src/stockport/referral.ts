import type { Referral } from '@cairnkit/engine/referral.js';

import { equality } from '../written/equality.js';
import { needAlerts } from '../written/need.js';
import { howSoon, whoAgrees, whoMayAsk, wordsForForms } from '../written/points.js';
import { safeNow } from '../written/safety.js';
import { ageAndYear } from '../written/school.js';
import { page } from './pages.js';

/** What every form of this service has. */
export const stockport = {
  version: '1.0.0',
  lang: 'en-GB',
  services: ['stockport'],
  contacts: [
    {
      id: 'team-page',
      name: 'The page of the team',
      url: page,
      source: 'The page itself. It names no telephone number and no address.',
      checkedOn: '2026-11-22',
    },
  ],
  source: { url: page, checkedOn: '2026-11-22' },
  sources: ['The page was read in a stored copy, not live.'],
  reviewBy: '2027-05-22',
} satisfies Partial<Referral>;

/**
 * What those that ask for help have as well. The page says neither who may ask nor who has to agree:
 * both are questions to the service.
 */
export const stockportHelp = {
  ...stockport,
  about: 'young-person',
  intro: [
    'The team helps with low mood and anxiety at some schools and colleges in Stockport.',
    'It gives advice, or help for a while, alone or in a group.',
  ],
  safety: safeNow,
  equality,
  doubts: ageAndYear,
  alerts: needAlerts,
  pleaseConfirm: [whoMayAsk, whoAgrees, howSoon, wordsForForms],
} satisfies Partial<Referral>;
