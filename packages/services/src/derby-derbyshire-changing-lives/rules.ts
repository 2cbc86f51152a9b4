import type { Rule } from '@cairnkit/engine/service.js';

import { otherServicesConcerns } from '../asked/need.js';
import { ifNotWanted } from '../ruled/agreement.js';
import { ifAboutJoining } from '../ruled/asker.js';
import {
  ifNotSevereEnough,
  ifNotWhatTeamHelpsWith,
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
import { ifAtRiskFromSomeone, ifLifeAtRisk, ifUnsafe } from '../ruled/safety.js';
import { council, provider } from './pages.js';

export const rules: Rule[] = [
  ifLifeAtRisk,
  { ...ifUnsafe, source: provider },
  ifAtRiskFromSomeone,
  ifAboutJoining,
  {
    ...ifSevere,
    source: `No severe self-harm, and nothing too complex for short-term help: ${provider}`,
  },
  {
    ...ifTooSevere,
    reason: 'The {team} helps with mild to moderate difficulties.',
    source: council,
  },
  {
    when: { not: { question: 'age', atLeast: { parameter: 'youngest' } } },
    outcome: 'outside-age',
    reason: 'The {team} works mainly with people aged 5 to 18 years.',
    source: council,
  },
  {
    when: {
      all: [
        { not: { question: 'age', atMost: { parameter: 'oldest' } } },
        { condition: 'has-no-exception' },
      ],
    },
    outcome: 'outside-age',
    reason: 'Over 18, the {team} works with people with SEND and with care leavers.',
    source: council,
  },
  {
    ...ifOutsideArea,
    reason: 'The {team} works with schools in Derby and Derbyshire.',
    source: council,
  },
  {
    ...ifNotCovered,
    reason: 'The {team} works with some groups of schools.',
    source: council,
  },
  {
    ...ifStartingSoon,
    reason: 'The {team} works with some groups of schools.',
    source: council,
  },
  {
    ...ifNotInEducation,
    reason: 'The {team} works in schools.',
    source: council,
  },
  {
    when: {
      all: [
        { not: { condition: 'team-helps-with' } },
        { question: 'concerns', includesNone: { parameter: 'perhaps-helps-with' } },
        { question: 'concerns', includesAny: otherServicesConcerns },
      ],
    },
    outcome: 'different-support',
    reason: 'Other services help with drugs and alcohol, and with autism and ADHD assessments.',
    source: provider,
  },
  {
    when: { question: 'other-help', isOneOf: ['camhs', 'another-mental-health-service'] },
    outcome: 'already-getting-help',
    reason: 'The {team} cannot help directly while another mental health service does.',
    source: `Other than Kooth, which is online: ${provider}`,
  },
  {
    ...ifNotSevereEnough,
    source: `No lower-level needs, with which services for everybody can help: ${provider}`,
  },
  {
    ...ifNotWanted,
    reason: 'The {team} helps people who want its help.',
    source: provider,
  },
  {
    when: {
      all: [
        { question: 'age', atMost: { parameter: 'parents-decide-until' } },
        { question: 'parent-agrees', isOneOf: ['no', 'not-asked'] },
      ],
    },
    outcome: 'consent-first',
    reason: 'Under 16, a parent or carer has to agree, too.',
    source: provider,
  },
  {
    when: { not: { question: 'age', atMost: { parameter: 'exceptions-until' } } },
    outcome: 'check-with-team',
    until: 'over-18',
  },
  ifTaughtAtHome,
  {
    when: { question: 'concerns', includesAny: { parameter: 'perhaps-helps-with' } },
    outcome: 'check-with-team',
    until: 'criteria',
  },
  ifSeveralConcerns,
  ifNotWhatTeamHelpsWith,
  {
    when: { question: 'other-help', is: 'waiting-list' },
    outcome: 'check-with-team',
    until: 'waiting-list',
  },
  { outcome: 'likely-suitable' },
];
