import type { Outcome } from '@cairnkit/engine/service.js';

import { checkWithTeam } from '../told/agreement.js';
import {
  alreadyGettingHelp,
  differentSupport,
  moreHelpNeeded,
  moreHelpSteps,
} from '../told/need.js';
import { outsideAreaSteps, schoolNotCovered, schoolStartingSoon } from '../told/place.js';
import { safetyOutcomes } from '../told/safety.js';
import { page } from './pages.js';

export const outcomes: Outcome[] = [
  ...safetyOutcomes,
  {
    kind: 'school-enquiry',
    title: 'How your school can get a team',
    text: [
      'The list of schools with a team grows. The teams do not say on their page how to join it.',
      'A team adds to the help that your school has. It does not replace it.',
    ],
    lists: [
      {
        title: 'What a team does with a school',
        items: [
          'Plans with staff how everybody at school can feel well',
          'Gives training and advice, and works with other services',
          'Helps pupils with one problem for some time, alone or in a group',
          'Works with parents and carers, for example in workshops',
        ],
      },
    ],
    nextSteps: [
      {
        text: 'Ask the teams how your school can join. Their page shows which schools have one.',
        contact: 'team-page',
      },
    ],
    source: page,
  },
  {
    ...moreHelpNeeded,
    nextSteps: [
      {
        when: { question: 'area', isOneOf: ['kent', 'medway'] },
        text: 'You can ask for specialist help yourself, by phone or online.',
        contact: 'single-point-of-access',
      },
      ...moreHelpSteps,
    ],
  },
  {
    kind: 'outside-area',
    title: 'These teams work with schools in Kent and Medway',
    text: ['There is help where your school is, too.'],
    nextSteps: [...outsideAreaSteps],
  },
  schoolNotCovered,
  schoolStartingSoon,
  differentSupport,
  alreadyGettingHelp,
  checkWithTeam,
  {
    kind: 'likely-suitable',
    title: 'The {team} may be able to help',
    text: [
      'It offers help with one problem, for some time, alone or in a group.',
      'It may work with a young person, or with parents and carers.',
    ],
    nextSteps: [
      {
        for: ['young-person'],
        text: 'Ask at school or college for the {team}. Any adult you trust there can ask for you.',
      },
      {
        for: ['parent-or-carer'],
        text: 'Talk it over with your child. Then ask at school for the {team}.',
      },
      {
        for: ['school-staff'],
        text: 'Talk it over with the young person and the family.',
      },
      {
        for: ['school-staff'],
        text: 'Then talk to your mental health lead, or to the {team} that works with your school.',
      },
      {
        for: ['friend'],
        text: 'Tell your friend about the {team}. They can ask for it at school or college.',
      },
    ],
    source: page,
  },
];
