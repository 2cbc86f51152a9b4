import type { Referral } from '@cairnkit/engine/referral.js';

import { stockportHelp } from '../stockport/referral.js';
import { afterStaffAsked } from '../written/afterwards.js';
import {
  parentAgrees,
  parentUnder16,
  talkItOver,
  youngPersonAgrees,
  youngPersonFirst,
} from '../written/agreement.js';
import { confidentialityForStaff } from '../written/confidentiality.js';
import { staffsSections } from '../written/sections.js';
import { staffAlerts } from '../written/staff.js';

/** School staff in Stockport ask for help for a pupil. */
export default {
  ...stockportHelp,
  kind: 'referral',
  id: 'stockport-staff',
  title: 'Ask the team to help a pupil',
  for: ['school-staff'],
  confidentiality: [...confidentialityForStaff],
  sections: [...staffsSections([], [youngPersonAgrees, parentAgrees])],
  alerts: [...staffAlerts, ...stockportHelp.alerts],
  consent: {
    policies: [
      { ...youngPersonFirst, confirm: 'who-agrees' },
      { ...parentUnder16, confirm: 'who-agrees' },
    ],
    nextSteps: [...talkItOver],
  },
  afterwards: { text: afterStaffAsked },
} satisfies Referral as Referral;
