import type { ReferralPage, ReferralSection } from '@cairnkit/engine/referral.js';

import { staffPages } from './staff.js';

/** A school that would like to take part: who asks, and which school it is. */
const yourSchool: ReferralSection = {
  id: 'your-school',
  title: 'Your school',
  pages: [
    {
      id: 'school',
      questions: [
        {
          type: 'school',
          id: 'school',
          text: 'Which school or college is it?',
          short: 'School or college',
          about: 'school',
          carry: 'school',
        },
      ],
    },
    ...staffPages,
    {
      id: 'message',
      questions: [
        {
          type: 'long-text',
          id: 'message',
          text: 'What would you like to ask, or to tell the team?',
          short: 'Message',
          hint: 'Name no pupil here.',
          optional: true,
          softLimit: 1200,
        },
      ],
    },
  ],
};

/** A school enquiry, with the checklist of one service. */
export const enquirySections = (
  title: string,
  pages: readonly ReferralPage[],
): readonly ReferralSection[] => [
  { id: 'in-place', title, checklist: true, pages: [...pages] },
  yourSchool,
];

export const confidentialityOfEnquiries = [
  'This is about your school. Name no pupil here.',
  'It decides nothing. It shows what is in place, and what is still to do.',
];
