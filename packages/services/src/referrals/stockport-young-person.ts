import type { Referral } from '@cairnkit/engine/referral.js';

import { stockportHelp } from '../stockport/referral.js';
import { afterAsking } from '../written/afterwards.js';
import { parentUnder16, talkItOver } from '../written/agreement.js';
import { confidentialityForYoungPeople } from '../written/confidentiality.js';
import { youngPersonsSections } from '../written/sections.js';

/** A young person in Stockport asks for help. */
export default {
  ...stockportHelp,
  kind: 'referral',
  id: 'stockport-young-person',
  title: 'Ask for help from the team at your school',
  for: ['young-person'],
  confidentiality: [...confidentialityForYoungPeople],
  sections: [...youngPersonsSections],
  consent: {
    policies: [{ ...parentUnder16, confirm: 'who-agrees' }],
    nextSteps: [...talkItOver],
  },
  afterwards: { text: afterAsking },
} satisfies Referral as Referral;
