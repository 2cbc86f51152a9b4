import type { Referral } from '@cairnkit/engine/referral.js';

import { provider } from '../derby-derbyshire-changing-lives/pages.js';
import { changingLives, whoElseMayAsk } from '../derby-derbyshire-changing-lives/referral.js';
import { ifWorseAfterNote } from '../written/afterwards.js';
import { nothingIsSent } from '../written/confidentiality.js';
import { youngPersonsNote, showYoungPersonsNote } from '../written/note.js';
import { wordsForForms } from '../written/points.js';
import { safeNow } from '../written/safety.js';

/** A note to show at school, which can ask this team. Nothing is sent. */
export default {
  ...changingLives,
  kind: 'referral',
  id: 'derby-derbyshire-changing-lives-young-person',
  title: 'A note for the mental health lead at your school',
  about: 'young-person',
  for: ['young-person'],
  ends: 'printed',
  intro: [
    'Your school can ask Changing Lives to help you.',
    'This makes a note that you can show at school, so that it is easier to start.',
  ],
  confidentiality: [...nothingIsSent],
  safety: safeNow,
  sections: [...youngPersonsNote],
  afterwards: {
    text: [
      'The school talks with you. If you want this help, it asks the team.',
      'Under 16, a parent or carer agrees, too. You can say who should talk to them.',
      ...ifWorseAfterNote,
    ],
    nextSteps: [...showYoungPersonsNote],
    source: provider,
  },
  pleaseConfirm: [whoElseMayAsk, wordsForForms],
} satisfies Referral as Referral;
