import type { Referral } from '@cairnkit/engine/referral.js';

import { page } from '../stockport/pages.js';
import { stockport } from '../stockport/referral.js';
import { afterEnquiry } from '../written/afterwards.js';
import { duty } from '../written/checklist.js';
import { confidentialityOfEnquiries, enquirySections } from '../written/enquiry.js';
import { howSoon } from '../written/points.js';

/** A school asks for the team, or gets ready for it: the steps are those on the page. */
export default {
  ...stockport,
  kind: 'referral',
  id: 'stockport-enquiry',
  title: 'Ask how your school or college can have the team',
  about: 'school',
  for: ['school-staff'],
  intro: [
    'The plan is that every school and college in Stockport has the team.',
    'See how far you are, and ask when the team can come.',
  ],
  confidentiality: [...confidentialityOfEnquiries],
  sections: [
    ...enquirySections('How far you are', [
      {
        id: 'steps',
        title: 'Steps to get ready',
        questions: [
          duty('clinician', 'A clinician has been chosen for our school'),
          duty('assets', 'We have written down what help the school has already'),
          duty('agreement', 'We have a memorandum of understanding: who does what'),
        ],
      },
    ]),
  ],
  afterwards: {
    text: afterEnquiry,
    nextSteps: [{ text: 'Read what the team does with schools.', contact: 'team-page' }],
    source: page,
  },
  pleaseConfirm: [
    {
      id: 'who-reads',
      text: 'Your page names no address for schools. Where does this enquiry go?',
      meanwhile: 'It goes where the page that shows this form sends it.',
      source: page,
    },
    howSoon,
  ],
} satisfies Referral as Referral;
