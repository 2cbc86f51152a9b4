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
import { council, provider } from './pages.js';

export const outcomes: Outcome[] = [
  ...safetyOutcomes,
  {
    kind: 'school-enquiry',
    title: 'How your school can join',
    text: [
      'A team works with a group of schools around a Centre of Excellence.',
      'That is usually a secondary school with its primary schools.',
      'The last dates for joining have passed. Ask if there will be more.',
    ],
    lists: [
      {
        title: 'What your school agrees to, in a memorandum of understanding',
        items: [
          'Name a senior mental health lead, who co-ordinates the work',
          'Involve families in how the work is set up',
          'Take part in monitoring',
          'Keep the help that the school has, and add to it',
          'Have trainees on placement',
          'Provide rooms for groups and for talks alone, and an office',
          'Support work with the whole school, and make it possible to ask for help',
          'Help the team to fit in at your school',
        ],
      },
      {
        title: 'What was looked at to choose schools before',
        items: [
          'How many families in the area have little money',
          'How many pupils have SEND or an EHC plan',
          'How many pupils are in care, in need or on a protection plan',
          'How many pupils are excluded',
        ],
      },
    ],
    nextSteps: [
      {
        for: ['school-staff'],
        text: 'Ask the council if there will be more teams.',
        contact: 'council-page',
      },
      {
        for: ['young-person', 'parent-or-carer', 'friend'],
        text: 'Ask the head teacher or the mental health lead to find out how to join.',
      },
    ],
    source: council,
  },
  moreHelpNeeded,
  {
    kind: 'outside-age',
    title: 'The team works mainly with people aged 5 to 18 years',
    text: [
      'Over 18, it works with people with SEND and with care leavers.',
      'Here is who may be able to help at other ages.',
    ],
    nextSteps: [...outsideAgeSteps],
    source: council,
  },
  {
    kind: 'outside-area',
    title: 'The team works in Derby and Derbyshire',
    text: ['There is help where your school is, too.'],
    nextSteps: [...outsideAreaSteps],
    source: council,
  },
  schoolNotCovered,
  schoolStartingSoon,
  differentSupport,
  alreadyGettingHelp,
  everydaySupport,
  {
    ...consentFirst,
    text: [
      'The {team} helps people who want its help. Under 16, a parent or carer agrees, too.',
      'Nobody is told just because you used this page.',
    ],
    nextSteps: [...consentFirstSteps],
    source: provider,
  },
  {
    ...checkWithTeam,
    nextSteps: [
      ...checkSteps,
      {
        for: ['school-staff'],
        text: 'Ask your mental health lead, or ask the {team} before you fill in a form.',
        contact: 'provider',
      },
    ],
  },
  {
    kind: 'likely-suitable',
    title: 'The {team} may be able to help',
    text: ['It works all year round, also in the holidays. The school asks it for help.'],
    nextSteps: [
      {
        for: ['young-person'],
        text: 'Ask at school who leads on mental health. Say that you would like this help.',
      },
      {
        for: ['parent-or-carer'],
        text: 'Talk to the mental health lead at your child’s school. They can ask the {team}.',
      },
      {
        for: ['school-staff'],
        text: 'Check that the young person wants this help. Under 16, a parent or carer agrees, too.',
      },
      {
        for: ['school-staff'],
        text: 'Then fill in the form for professionals, and return it as the page says.',
        contact: 'provider',
      },
      {
        for: ['friend'],
        text: 'Tell your friend that they can ask for the {team} at their school.',
      },
    ],
    source: provider,
  },
];
