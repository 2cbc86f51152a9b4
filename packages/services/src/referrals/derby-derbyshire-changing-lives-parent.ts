import type { Referral } from '@cairnkit/engine/referral.js';

import { provider } from '../derby-derbyshire-changing-lives/pages.js';
import { changingLives, whoElseMayAsk } from '../derby-derbyshire-changing-lives/referral.js';
import { ifWorseAfterNote } from '../written/afterwards.js';
import { nothingIsSent } from '../written/confidentiality.js';
import { parentsNote, showParentsNote } from '../written/note.js';
import { wordsForForms } from '../written/points.js';
import { safeNow } from '../written/safety.js';

/** A note to show at school, which can ask this team. Nothing is sent. */
export default {
  ...changingLives,
  kind: 'referral',
  id: 'derby-derbyshire-changing-lives-parent',
  title: 'A note for the mental health lead at your child’s school',
  about: 'young-person',
  for: ['parent-or-carer'],
  ends: 'printed',
  intro: [
    'The school can ask Changing Lives to help your child.',
    'This makes a note for the lead. It says what you agree to.',
  ],
  confidentiality: [...nothingIsSent],
  safety: safeNow,
  sections: [...parentsNote],
  afterwards: {
    text: [
      'If your child wants this help, the school asks the team.',
      'The team works all year round, also in the holidays.',
      ...ifWorseAfterNote,
    ],
    nextSteps: [...showParentsNote],
    source: provider,
  },
  pleaseConfirm: [whoElseMayAsk, wordsForForms],
} satisfies Referral as Referral;
