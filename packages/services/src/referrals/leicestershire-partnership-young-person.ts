import type { Referral } from '@cairnkit/engine/referral.js';

import { leicestershirePartnership } from '../leicestershire-partnership/referral.js';
import { ifWorseAfterNote } from '../written/afterwards.js';
import { nothingIsSent } from '../written/confidentiality.js';
import { showYoungPersonsNote, youngPersonsNote } from '../written/note.js';
import { wordsForForms } from '../written/points.js';
import { safeNow } from '../written/safety.js';

/** A note for the mental health lead at school, who alone can ask this team. Nothing is sent. */
export default {
  ...leicestershirePartnership,
  kind: 'referral',
  id: 'leicestershire-partnership-young-person',
  title: 'A note for the mental health lead at your school',
  about: 'young-person',
  for: ['young-person'],
  ends: 'printed',
  intro: [
    'The mental health lead at your school can ask the team to help you.',
    'This makes a note that you can show them, so that it is easier to start.',
  ],
  confidentiality: [...nothingIsSent],
  safety: safeNow,
  sections: [...youngPersonsNote],
  afterwards: {
    text: [
      'The lead talks with you, and asks a parent or carer before the team.',
      'You can say who should talk to them.',
      ...ifWorseAfterNote,
    ],
    nextSteps: [...showYoungPersonsNote],
    source: leicestershirePartnership.source.url,
  },
  pleaseConfirm: [wordsForForms],
} satisfies Referral as Referral;
