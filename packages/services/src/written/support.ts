import type { ReferralPage } from '@cairnkit/engine/referral.js';

import { otherHelp } from '../asked/agreement.js';

/** Who helps already, and what would make it easier to get help. */

export const trustedAdult: ReferralPage = {
  id: 'trusted-adult',
  questions: [
    {
      type: 'text',
      id: 'trusted-adult',
      text: 'Is there an adult you trust, who knows about this?',
      short: 'Trusted adult',
      hint: 'Say who it is, for example “my aunt” or “my form tutor”.',
      optional: true,
    },
  ],
};

export const whoHelps: ReferralPage = {
  id: 'other-help',
  questions: [
    {
      type: 'choice',
      id: 'other-help',
      text: otherHelp.text,
      short: otherHelp.short,
      wordings: otherHelp.wordings,
      why: otherHelp.why,
      carry: 'other-help',
      optional: true,
      options: otherHelp.options,
    },
  ],
};

export const adjustments: ReferralPage = {
  id: 'adjustments',
  title: 'How can we make this easier?',
  questions: [
    {
      type: 'choices',
      id: 'adjustments',
      text: 'What would help?',
      short: 'Makes it easier',
      hint: 'Choose all that fit.',
      optional: true,
      options: [
        { value: 'in-person', text: 'To meet in person' },
        { value: 'online', text: 'To meet online' },
        { value: 'near', text: 'Not to have to travel' },
        { value: 'set-times', text: 'Set times, known beforehand' },
        { value: 'with-someone', text: 'To bring someone along' },
        { value: 'quiet', text: 'A quiet room, or breaks' },
        { value: 'easy-read', text: 'Easy read, pictures or large print' },
        { value: 'step-free', text: 'A place without steps' },
        { value: 'interpreter', text: 'An interpreter, or British Sign Language' },
      ],
    },
    {
      type: 'text',
      id: 'adjustments-more',
      text: 'Anything else, such as which language',
      short: 'Also',
      optional: true,
    },
  ],
};
