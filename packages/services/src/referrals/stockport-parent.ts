import type { Referral } from '@cairnkit/engine/referral.js';

import { stockportHelp } from '../stockport/referral.js';
import { afterAsking } from '../written/afterwards.js';
import { parentUnder16, talkItOver, youngPersonFirst } from '../written/agreement.js';
import { confidentialityForParents } from '../written/confidentiality.js';
import { parentsSections } from '../written/sections.js';

/** A parent or carer in Stockport asks for help. */
export default {
  ...stockportHelp,
  kind: 'referral',
  id: 'stockport-parent',
  title: 'Ask for help for your child from the team at school',
  for: ['parent-or-carer'],
  confidentiality: [...confidentialityForParents],
  sections: [...parentsSections],
  consent: {
    policies: [
      { ...youngPersonFirst, confirm: 'who-agrees' },
      { ...parentUnder16, confirm: 'who-agrees' },
    ],
    nextSteps: [...talkItOver],
  },
  afterwards: { text: afterAsking },
} satisfies Referral as Referral;
