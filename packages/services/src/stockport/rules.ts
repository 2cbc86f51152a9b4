import type { Rule } from '@cairnkit/engine/service.js';

import { ifHelpedAlready, ifNotWanted, ifWaiting } from '../ruled/agreement.js';
import { ifAboutJoining } from '../ruled/asker.js';
import {
  ifNotSevereEnough,
  ifNotWhatTeamHelpsWith,
  ifOnlyOthersHelp,
  ifSelfHarm,
  ifSeveralConcerns,
  ifSevere,
  ifTooSevere,
} from '../ruled/need.js';
import { ifNotCovered, ifNotInEducation, ifOutsideArea, ifStartingSoon } from '../ruled/place.js';
import { dangerFirst } from '../ruled/safety.js';
import { page } from './pages.js';

export const rules: Rule[] = [
  ...dangerFirst,
  ifAboutJoining,
  {
    ...ifSevere,
    source: `Mild to moderate difficulties: ${page}`,
  },
  {
    ...ifTooSevere,
    reason: 'The {team} helps with mild to moderate difficulties.',
    source: page,
  },
  {
    when: {
      any: [
        { not: { question: 'age', atLeast: { parameter: 'youngest' } } },
        { not: { question: 'age', atMost: { parameter: 'oldest' } } },
      ],
    },
    outcome: 'outside-age',
    reason: 'The {team} works with people from 4 years till 18.',
    source: page,
  },
  {
    ...ifOutsideArea,
    reason: 'The {team} works with schools and colleges in Stockport.',
    source: page,
  },
  {
    ...ifNotCovered,
    reason: 'The {team} is not at every school yet. That is the plan.',
    source: page,
  },
  {
    ...ifStartingSoon,
    reason: 'The {team} gets ready together with the school first.',
    source: page,
  },
  {
    ...ifNotInEducation,
    reason: 'The {team} works in schools and colleges.',
    source: page,
  },
  {
    ...ifOnlyOthersHelp,
    reason: 'The {team} helps with low mood and anxiety, and gives workshops.',
    source: page,
  },
  ifHelpedAlready,
  ifNotSevereEnough,
  ifNotWanted,
  {
    when: { question: 'age', atLeast: { parameter: 'oldest' } },
    outcome: 'check-with-team',
    until: 'is-18-included',
  },
  {
    when: { question: 'education', isOneOf: ['home-educated', 'at-nursery'] },
    outcome: 'check-with-team',
    until: 'home-and-nursery',
  },
  ifSelfHarm,
  ifSeveralConcerns,
  ifNotWhatTeamHelpsWith,
  ifWaiting,
  {
    when: { question: 'parent-agrees', is: 'no' },
    outcome: 'check-with-team',
    until: 'who-agrees',
  },
  {
    when: {
      all: [
        { question: 'filled-in-by', is: 'school-staff' },
        { question: 'parent-agrees', is: 'not-asked' },
      ],
    },
    outcome: 'check-with-team',
    until: 'who-agrees',
  },
  { outcome: 'likely-suitable' },
];
