import type { Referral } from '@cairnkit/engine/referral.js';

import { leicestershirePartnership } from '../leicestershire-partnership/referral.js';
import { ifWorseAfterNote } from '../written/afterwards.js';
import { nothingIsSent } from '../written/confidentiality.js';
import { parentsNote, showParentsNote } from '../written/note.js';
import { wordsForForms } from '../written/points.js';
import { safeNow } from '../written/safety.js';

/** A note for the mental health lead at school, who alone can ask this team. Nothing is sent. */
export default {
  ...leicestershirePartnership,
  kind: 'referral',
  id: 'leicestershire-partnership-parent',
  title: 'A note for the mental health lead at your child’s school',
  about: 'young-person',
  for: ['parent-or-carer'],
  ends: 'printed',
  intro: [
    'The school’s mental health lead can ask the team to help your child.',
    'This makes a note for the lead. It says what you agree to.',
  ],
  confidentiality: [...nothingIsSent],
  safety: safeNow,
  sections: [...parentsNote],
  afterwards: {
    text: [
      'The lead talks to the team, and asks it for help if you agree.',
      'There are also classes for groups of parents, online. Ask the lead about them.',
      ...ifWorseAfterNote,
    ],
    nextSteps: [...showParentsNote],
    source: leicestershirePartnership.source.url,
  },
  pleaseConfirm: [wordsForForms],
} satisfies Referral as Referral;
