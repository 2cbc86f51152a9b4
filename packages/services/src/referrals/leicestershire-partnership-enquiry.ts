import type { Referral } from '@cairnkit/engine/referral.js';

import { page } from '../leicestershire-partnership/pages.js';
import { leicestershirePartnership } from '../leicestershire-partnership/referral.js';
import { afterEnquiry } from '../written/afterwards.js';
import { duty } from '../written/checklist.js';
import { confidentialityOfEnquiries, enquirySections } from '../written/enquiry.js';
import { howSoon } from '../written/points.js';

/** A school asks how to take part. What it agrees to is on the page of the service. */
export default {
  ...leicestershirePartnership,
  kind: 'referral',
  id: 'leicestershire-partnership-enquiry',
  title: 'Ask how your school can have a Mental Health Support Team',
  about: 'school',
  for: ['school-staff'],
  intro: ['Go through what a school agrees to, and tell the team who you are.'],
  confidentiality: [...confidentialityOfEnquiries],
  sections: [
    ...enquirySections('What is in place at your school', [
      {
        id: 'people',
        title: 'People',
        questions: [
          duty('senior-lead', 'A senior mental health lead with enough time for the work'),
          duty('involve-families', 'Pupils and families help to shape the work'),
        ],
      },
      {
        id: 'work',
        title: 'Work together',
        questions: [
          duty('tailored-offer', 'We help to shape an offer that fits our school'),
          duty('evaluation', 'We take part in evaluation and audit'),
        ],
      },
      {
        id: 'rooms',
        questions: [duty('rooms', 'Rooms for groups and for talks alone, with little disturbance')],
      },
    ]),
  ],
  afterwards: {
    text: afterEnquiry,
    nextSteps: [{ text: 'You can write to the teams as well.', contact: 'team' }],
    source: page,
  },
  pleaseConfirm: [
    {
      id: 'school-list',
      text: 'Do you take more schools, and what do you look at?',
      meanwhile: 'Nothing is said about who can join.',
    },
    howSoon,
  ],
} satisfies Referral as Referral;
