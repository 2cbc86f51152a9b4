import type { Referral } from '@cairnkit/engine/referral.js';

import { council, provider } from '../derby-derbyshire-changing-lives/pages.js';
import { changingLives } from '../derby-derbyshire-changing-lives/referral.js';
import { afterStaffAsked } from '../written/afterwards.js';
import {
  parentAgrees,
  parentUnder16,
  talkItOver,
  youngPersonAgrees,
  youngPersonFirst,
} from '../written/agreement.js';
import { confidentialityForStaff } from '../written/confidentiality.js';
import { equality } from '../written/equality.js';
import { needAlerts } from '../written/need.js';
import { howSoon, wordsForForms } from '../written/points.js';
import { safeNow } from '../written/safety.js';
import { ageAndYear } from '../written/school.js';
import { staffsSections } from '../written/sections.js';
import { staffAlerts } from '../written/staff.js';

/** School staff ask Changing Lives to help a pupil. */
export default {
  ...changingLives,
  kind: 'referral',
  id: 'derby-derbyshire-changing-lives-staff',
  title: 'Ask Changing Lives to help a pupil',
  about: 'young-person',
  for: ['school-staff'],
  intro: [
    'This form is for school and college staff in Derby and Derbyshire.',
    'Changing Lives works all year round. It is not for a crisis.',
  ],
  confidentiality: [...confidentialityForStaff],
  safety: safeNow,
  sections: [...staffsSections([], [youngPersonAgrees, parentAgrees])],
  equality,
  doubts: ageAndYear,
  alerts: [...staffAlerts, ...needAlerts],
  consent: {
    policies: [
      { ...youngPersonFirst, source: provider },
      { ...parentUnder16, source: provider },
    ],
    nextSteps: [...talkItOver],
  },
  afterwards: { text: afterStaffAsked, source: council },
  pleaseConfirm: [
    {
      id: 'instead-of-download',
      text: 'Your form is downloaded and sent back by email. Would you take this one in its place?',
      meanwhile: 'Do not use this form until that is clear.',
      source: provider,
    },
    howSoon,
    wordsForForms,
  ],
} satisfies Referral as Referral;
