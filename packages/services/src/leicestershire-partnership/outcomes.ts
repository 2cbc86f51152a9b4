import type { Outcome } from '@cairnkit/engine/service.js';

import { outsideAgeSteps } from '../told/age.js';
import { checkSteps, checkWithTeam, consentFirst, consentFirstSteps } from '../told/agreement.js';
import {
  alreadyGettingHelp,
  differentSupport,
  everydaySupport,
  moreHelpNeeded,
} from '../told/need.js';
import { outsideAreaSteps, schoolNotCovered, schoolStartingSoon } from '../told/place.js';
import { safetyOutcomes } from '../told/safety.js';
import { page, referrals } from './pages.js';

export const outcomes: Outcome[] = [
  ...safetyOutcomes,
  {
    kind: 'school-enquiry',
    title: 'How your school can take part',
    text: ['The {team} works with almost 100 schools.'],
    lists: [
      {
        title: 'What your school agrees to',
        items: [
          'Name a senior mental health lead with enough time to talk with the team',
          'Involve pupils and families in how the work develops',
          'Help to shape an offer that fits your school',
          'Take part in evaluation and audit',
          'Provide rooms for groups and for talks alone, with little disturbance',
        ],
      },
      {
        title: 'What your school gets',
        items: [
          'A welcome pack: what an education mental health practitioner does, and what is on offer',
          'Training that fits what your staff need',
          'Help for pupils alone and in groups, and online outside of term',
          'Classes for groups of parents, online',
          'Work with the whole school, for example health fairs',
        ],
      },
    ],
    nextSteps: [
      { for: ['school-staff'], text: 'Write to the teams and ask how to join.', contact: 'team' },
      {
        for: ['young-person', 'parent-or-carer', 'friend'],
        text: 'Ask the head teacher or the mental health lead to write to the teams.',
      },
    ],
    source: page,
  },
  moreHelpNeeded,
  {
    kind: 'outside-age',
    title: 'The team works with people aged 5 to 18 years',
    text: ['Here is who may be able to help at other ages.'],
    nextSteps: [...outsideAgeSteps],
    source: page,
  },
  {
    kind: 'outside-area',
    title: 'The team works in Leicester, Leicestershire and Rutland',
    text: ['There is help where your school is, too.'],
    nextSteps: [...outsideAreaSteps],
    source: page,
  },
  schoolNotCovered,
  schoolStartingSoon,
  differentSupport,
  alreadyGettingHelp,
  everydaySupport,
  {
    ...consentFirst,
    text: [
      'Parents or carers agree first. Only then does the school ask the {team}.',
      'The young person has a say, too. Nobody is told just because you used this page.',
    ],
    nextSteps: [
      ...consentFirstSteps,
      {
        for: ['school-staff'],
        text: 'Until the family agrees, talk to the {team} in general only, and name no pupil.',
        contact: 'team',
      },
    ],
    source: referrals,
  },
  {
    ...checkWithTeam,
    nextSteps: [
      ...checkSteps,
      {
        for: ['school-staff'],
        text: 'Ask your mental health lead. The lead can talk to the {team} before anything else.',
        contact: 'team',
      },
    ],
  },
  {
    kind: 'likely-suitable',
    title: 'The {team} may be able to help',
    text: [
      'The school’s mental health lead talks to the team, and asks it for help.',
      'The mental health lead is the member of staff in charge of mental health at school.',
    ],
    nextSteps: [
      {
        for: ['young-person'],
        text: 'Ask at school who the mental health lead is. Tell them what is hard.',
      },
      {
        for: ['young-person'],
        text: 'The lead asks a parent or carer first. You can say who should talk to them.',
      },
      {
        for: ['parent-or-carer'],
        text: 'Talk to the mental health lead at your child’s school. Say that you agree.',
      },
      {
        for: ['school-staff'],
        text: 'If you are the mental health lead, make sure that parents or carers agree.',
      },
      {
        for: ['school-staff'],
        text: 'Then talk to the {team}, and send the request after that.',
        contact: 'team',
      },
      {
        for: ['school-staff'],
        text: 'If you are not the lead, talk to your lead. Only the lead asks the team.',
      },
      {
        for: ['friend'],
        text: 'Tell your friend to ask for the mental health lead at their school.',
      },
    ],
    source: page,
  },
];
