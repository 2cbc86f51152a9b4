import type { Referral } from '@cairnkit/engine/referral.js';

import { council } from '../derby-derbyshire-changing-lives/pages.js';
import { changingLives } from '../derby-derbyshire-changing-lives/referral.js';
import { afterEnquiry } from '../written/afterwards.js';
import { duty } from '../written/checklist.js';
import { confidentialityOfEnquiries, enquirySections } from '../written/enquiry.js';
import { howSoon } from '../written/points.js';

/** An expression of interest, with what a school agrees to in the memorandum of understanding. */
export default {
  ...changingLives,
  kind: 'referral',
  id: 'derby-derbyshire-changing-lives-enquiry',
  title: 'Ask how your school can have Changing Lives',
  about: 'school',
  for: ['school-staff'],
  intro: [
    'Go through what a school agrees to, and say that you are interested.',
    'The last dates for joining have passed. Ask if there will be more.',
  ],
  confidentiality: [...confidentialityOfEnquiries],
  sections: [
    ...enquirySections('What is in place at your school', [
      {
        id: 'people',
        title: 'People',
        questions: [
          duty('senior-lead', 'A senior mental health lead who co-ordinates the work'),
          duty('involve-families', 'Families help to set up the work'),
          duty('trainees', 'Trainees can have a placement with us'),
        ],
      },
      {
        id: 'work',
        title: 'Work together',
        questions: [
          duty('monitoring', 'We take part in monitoring'),
          duty('add-not-replace', 'We keep the help that we have, and add to it'),
          duty('whole-school', 'We support work with the whole school, and make asking possible'),
          duty('fit-in', 'We help the team to fit in'),
        ],
      },
      {
        id: 'rooms',
        title: 'Rooms',
        questions: [
          duty('group-rooms', 'Rooms for groups and for talks alone'),
          duty('office', 'Room for an office'),
        ],
      },
    ]),
  ],
  afterwards: {
    text: afterEnquiry,
    nextSteps: [{ text: 'See if there are new dates.', contact: 'council-page' }],
    source: council,
  },
  pleaseConfirm: [
    {
      id: 'more-teams',
      text: 'Will there be more teams? Your dates have passed. Who reads an expression of interest now?',
      meanwhile: 'Schools are told that the dates have passed, and to ask.',
      source: council,
    },
    howSoon,
  ],
} satisfies Referral as Referral;
