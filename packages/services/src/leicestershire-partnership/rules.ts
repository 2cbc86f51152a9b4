import type { Rule } from '@cairnkit/engine/service.js';

import { ifHelpedAlready, ifNotWanted, ifWaiting } from '../ruled/agreement.js';
import { ifAboutJoining } from '../ruled/asker.js';
import {
  ifNotSevereEnough,
  ifNotWhatTeamHelpsWith,
  ifOnlyOthersHelp,
  ifSeveralConcerns,
  ifSevere,
  ifTooSevere,
} from '../ruled/need.js';
import {
  ifNotCovered,
  ifNotInEducation,
  ifOutsideArea,
  ifStartingSoon,
  ifTaughtAtHome,
} from '../ruled/place.js';
import { dangerFirst } from '../ruled/safety.js';
import { page, referrals } from './pages.js';

export const rules: Rule[] = [
  ...dangerFirst,
  ifAboutJoining,
  {
    ...ifSevere,
    source: `No serious, complex or clinical disorders, for example clinical depression: ${referrals}`,
  },
  {
    ...ifTooSevere,
    reason: 'The {team} helps early, with low to moderate difficulties.',
    source: page,
  },
  {
    when: { not: { condition: 'age-fits' } },
    outcome: 'outside-age',
    reason: 'The {team} works with people aged 5 to 18 years.',
    source: page,
  },
  {
    ...ifOutsideArea,
    reason: 'The {team} works with schools in Leicester, Leicestershire and Rutland.',
    source: page,
  },
  {
    ...ifNotCovered,
    reason: 'The {team} works with schools that take part.',
    source: page,
  },
  {
    ...ifStartingSoon,
    reason: 'The {team} works with schools that take part.',
    source: page,
  },
  {
    ...ifNotInEducation,
    reason: 'The {team} works with people who are at a school that takes part.',
    source: referrals,
  },
  {
    ...ifOnlyOthersHelp,
    reason: 'The {team} helps with low mood, worry, anxiety and sleep.',
    source: page,
  },
  ifHelpedAlready,
  ifNotSevereEnough,
  ifNotWanted,
  {
    when: {
      all: [
        { condition: 'a-parent-decides' },
        { question: 'parent-agrees', isOneOf: ['no', 'not-asked'] },
      ],
    },
    outcome: 'consent-first',
    reason: 'Parents or carers agree before the school asks the {team}.',
    source: referrals,
  },
  {
    when: {
      all: [
        { not: { condition: 'a-parent-decides' } },
        { question: 'parent-agrees', isOneOf: ['no', 'not-asked'] },
      ],
    },
    outcome: 'check-with-team',
    until: 'agreement-from-16',
  },
  ifTaughtAtHome,
  {
    when: { question: 'education', is: 'at-college' },
    outcome: 'check-with-team',
    until: 'colleges',
  },
  {
    when: { question: 'concerns', includesAny: { parameter: 'perhaps-helps-with' } },
    outcome: 'check-with-team',
    until: 'not-named-concerns',
  },
  ifSeveralConcerns,
  ifNotWhatTeamHelpsWith,
  ifWaiting,
  { outcome: 'likely-suitable' },
];
