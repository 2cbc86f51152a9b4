import type { Outcome } from '@cairnkit/engine/service.js';

import { outsideAgeSteps } from '../told/age.js';
import { checkWithTeam, consentFirst } from '../told/agreement.js';
import {
  alreadyGettingHelp,
  differentSupport,
  everydaySupport,
  moreHelpNeeded,
} from '../told/need.js';
import { outsideAreaSteps, schoolNotCovered, schoolStartingSoon } from '../told/place.js';
import { safetyOutcomes } from '../told/safety.js';
import { page } from './pages.js';

/** The steps through which a school gets a team: for schools that ask, and for those that have begun. */
const gettingReady = {
  title: 'How a team and a school get ready together',
  items: [
    'A clinician is chosen for the school',
    'School and team write down what help the school has already',
    'School and team agree what each does, in a memorandum of understanding',
  ],
};

export const outcomes: Outcome[] = [
  ...safetyOutcomes,
  {
    kind: 'school-enquiry',
    title: 'How your school or college can get the team',
    text: [
      'The team is getting ready at more schools. The plan is that every school and college has it.',
    ],
    lists: [
      gettingReady,
      {
        title: 'What your school gets',
        items: [
          'Help for pupils with low mood or anxiety, alone or in a group',
          'Workshops on exam stress, moving school, sleep, strong feelings, and wellbeing',
          'Training for staff: how to spot who needs help, and their own wellbeing',
          'Advice for the mental health lead, and where else to find help',
        ],
      },
    ],
    nextSteps: [
      {
        for: ['school-staff'],
        text: 'Ask the team when it can come to your school or college.',
        contact: 'team-page',
      },
      {
        for: ['young-person', 'parent-or-carer', 'friend'],
        text: 'Ask the head teacher or the mental health lead when the team can come.',
      },
    ],
    source: page,
  },
  moreHelpNeeded,
  {
    kind: 'outside-age',
    title: 'The team works with people from 4 years till 18',
    text: ['Here is who may be able to help at other ages.'],
    nextSteps: [...outsideAgeSteps],
    source: page,
  },
  {
    kind: 'outside-area',
    title: 'The team works with schools and colleges in Stockport',
    text: ['There is help where your school is, too.'],
    nextSteps: [...outsideAreaSteps],
    source: page,
  },
  schoolNotCovered,
  { ...schoolStartingSoon, lists: [gettingReady], source: page },
  differentSupport,
  alreadyGettingHelp,
  everydaySupport,
  consentFirst,
  checkWithTeam,
  {
    kind: 'likely-suitable',
    title: 'The {team} may be able to help',
    text: [
      'It gives advice, or help for a while, alone or in a group.',
      'It helps with low mood and anxiety. For exams, moving school, sleep and strong feelings, it gives workshops.',
    ],
    nextSteps: [
      {
        for: ['young-person'],
        text: 'Ask at school or college who leads on mental health. They can ask the {team}.',
      },
      {
        for: ['parent-or-carer'],
        text: 'Talk it over with your child. Then talk to the school’s mental health lead.',
      },
      {
        for: ['school-staff'],
        text: 'Talk to your mental health lead, who can ask the {team} for advice or for help.',
      },
      {
        for: ['school-staff'],
        text: 'For several pupils with the same worry, ask the {team} about a workshop.',
      },
      {
        for: ['friend'],
        text: 'Tell your friend about the {team}. They can ask at their school or college.',
      },
    ],
    source: page,
  },
];
