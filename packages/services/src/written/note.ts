import type { ReferralPage, ReferralSection } from '@cairnkit/engine/referral.js';

import { howOften, inOwnWords, whatHelps, whatIsHard } from './need.js';
import { adjustments, trustedAdult } from './support.js';

/**
 * A note to print or show, where only a school can ask the team. Nobody’s name is on it, and nothing
 * is sent: it is there so that the first sentence is not so hard.
 */

const whoTalks: ReferralPage = {
  id: 'who-talks',
  questions: [
    {
      type: 'text',
      id: 'who-talks',
      text: 'Who would you like to talk to your parents or carers about this?',
      short: 'Who talks to parents or carers',
      hint: 'For example, “me, with my tutor”. You can leave this open.',
      optional: true,
    },
  ],
};

const need: ReferralSection = {
  id: 'what-is-hard',
  title: 'What is hard',
  pages: [whatIsHard, howOften, inOwnWords, whatHelps],
};

export const youngPersonsNote: readonly ReferralSection[] = [
  need,
  { id: 'people', title: 'Who helps', pages: [trustedAdult, whoTalks, adjustments] },
];

const parentSays: ReferralPage = {
  id: 'parent-says',
  questions: [
    {
      type: 'consents',
      id: 'parent-says',
      text: 'What do you agree to?',
      short: 'You agree',
      options: [
        { value: 'lead-talks', text: 'The mental health lead may talk to the team about my child' },
        { value: 'lead-asks', text: 'The mental health lead may ask the team to help my child' },
      ],
    },
  ],
};

export const parentsNote: readonly ReferralSection[] = [
  need,
  { id: 'people', title: 'What would help', pages: [adjustments] },
  { id: 'agreement', title: 'What you agree to', pages: [parentSays] },
];

/** What to do with it. */
export const showYoungPersonsNote = [
  {
    text: 'Ask at school who the mental health lead is. Any adult at school can tell you.',
  },
  { text: 'Show them this note, or say: “Can I talk to you about something that is hard?”' },
  {
    // Childline, as in ../told/safety.ts: https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/
    text: 'If you want to talk in private first, call Childline on 0800 1111.',
  },
];

export const showParentsNote = [
  { text: 'Talk it over with your child first.' },
  { text: 'Ask the school for its mental health lead. Show them this note, or send it.' },
];
