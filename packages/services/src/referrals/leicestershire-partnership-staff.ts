import type { Referral } from '@cairnkit/engine/referral.js';

import { page, referrals } from '../leicestershire-partnership/pages.js';
import { leicestershirePartnership, pointsOfLead } from '../leicestershire-partnership/referral.js';
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
import { onlyTheLead, theLead } from '../written/lead.js';
import { needAlerts } from '../written/need.js';
import { safeNow } from '../written/safety.js';
import { ageAndYear } from '../written/school.js';
import { staffsSections } from '../written/sections.js';
import { staffAlerts } from '../written/staff.js';

/** A school’s mental health lead asks the team of Leicestershire Partnership to help a pupil. */
export default {
  ...leicestershirePartnership,
  kind: 'referral',
  id: 'leicestershire-partnership-staff',
  title: 'Ask the Mental Health Support Team to help a pupil',
  about: 'young-person',
  for: ['school-staff'],
  intro: [
    'This form is for the mental health lead of a school, after talking to the team.',
    'Parents or carers agree before that. Until then, name no pupil to the team.',
  ],
  confidentiality: [...confidentialityForStaff],
  safety: safeNow,
  sections: [...staffsSections(theLead, [youngPersonAgrees, parentAgrees])],
  equality,
  doubts: [...onlyTheLead, ...ageAndYear],
  alerts: [...staffAlerts, ...needAlerts],
  consent: {
    policies: [
      { ...youngPersonFirst, confirm: 'young-person-agrees' },
      {
        ...parentUnder16,
        before: 'sending',
        text: 'Parents or carers agree before the lead asks the team.',
        source: referrals,
      },
      {
        ...parentUnder16,
        id: 'parent-from-16',
        fromAge: 16,
        toAge: 18,
        before: 'sending',
        text: 'Parents or carers agree before the lead asks the team.',
        confirm: 'agreement-from-16',
        source: referrals,
      },
    ],
    nextSteps: [
      ...talkItOver,
      {
        text: 'Until the family agrees, talk to the team in general only, and name no pupil.',
        contact: 'team',
      },
    ],
  },
  afterwards: {
    text: [...afterStaffAsked, 'Outside of term, the team can meet people online.'],
    source: page,
  },
  pleaseConfirm: [...pointsOfLead],
} satisfies Referral as Referral;
