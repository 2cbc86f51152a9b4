import type { Rule } from '@cairnkit/engine/service.js';

import { otherServicesConcerns, severeConcerns } from '../asked/need.js';

const page = 'https://www.leicspart.nhs.uk/service/mental-health-support-teams-in-schools-mhst/';
const referrals = 'https://www.leicspart.nhs.uk/services/referrals';

export const rules: Rule[] = [
  { when: { question: 'life-at-risk', is: 'yes' }, outcome: 'emergency' },
  { when: { question: 'feels-unsafe', is: 'yes' }, outcome: 'urgent' },
  { when: { question: 'at-risk-from-someone', is: 'yes' }, outcome: 'safeguarding' },
  {
    when: {
      all: [
        { question: 'filled-in-by', is: 'school-staff' },
        { question: 'reason', is: 'find-out-about-joining' },
      ],
    },
    outcome: 'school-enquiry',
  },
  {
    when: { question: 'concerns', includesAny: severeConcerns },
    outcome: 'more-help-needed',
    reason: 'Specialist services know more about this.',
    source: `No serious, complex or clinical disorders, for example clinical depression: ${referrals}`,
  },
  {
    when: { question: 'how-bad', isOneOf: { parameter: 'too-severe' } },
    outcome: 'more-help-needed',
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
    when: { not: { question: 'area', isOneOf: { parameter: 'areas' } } },
    outcome: 'outside-area',
    reason: 'The {team} works with schools in Leicester, Leicestershire and Rutland.',
    source: page,
  },
  {
    when: {
      all: [{ condition: 'in-a-school' }, { question: 'school-coverage', is: 'not-covered' }],
    },
    outcome: 'school-not-covered',
    reason: 'The {team} works with schools that take part.',
    source: page,
  },
  {
    when: {
      all: [{ condition: 'in-a-school' }, { question: 'school-coverage', is: 'starting-soon' }],
    },
    outcome: 'school-starting-soon',
    reason: 'The {team} works with schools that take part.',
    source: page,
  },
  {
    when: { question: 'education', is: 'not-in-education' },
    outcome: 'different-support',
    reason: 'The {team} works with people who are at a school that takes part.',
    source: referrals,
  },
  {
    when: {
      all: [
        { not: { condition: 'team-helps-with' } },
        { question: 'concerns', includesNone: { parameter: 'perhaps-helps-with' } },
        { question: 'concerns', includesAny: { parameter: 'others-help-with' } },
      ],
    },
    outcome: 'different-support',
    reason: 'The {team} helps with low mood, worry, anxiety and sleep.',
    source: page,
  },
  {
    when: { question: 'other-help', isOneOf: ['camhs', 'another-mental-health-service'] },
    outcome: 'already-getting-help',
    until: 'other-help',
  },
  {
    when: {
      all: [
        { question: 'how-bad', isOneOf: { parameter: 'not-severe-enough' } },
        { question: 'concerns', includesNone: ['self-harm'] }, // which is never “you may not need us”
      ],
    },
    outcome: 'everyday-support',
    reason: 'When most days are fine, everyday things may be enough.',
  },
  {
    when: { question: 'young-person-agrees', isOneOf: ['no', 'not-asked'] },
    outcome: 'consent-first',
  },
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
  {
    when: { question: 'education', is: 'home-educated' },
    outcome: 'check-with-team',
    until: 'taught-at-home',
  },
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
  {
    when: {
      all: [
        { condition: 'team-helps-with' },
        { question: 'concerns', includesAny: otherServicesConcerns },
      ],
    },
    outcome: 'check-with-team',
    until: 'several-concerns',
  },
  { when: { not: { condition: 'team-helps-with' } }, outcome: 'check-with-team' },
  {
    when: { question: 'other-help', is: 'waiting-list' },
    outcome: 'check-with-team',
    until: 'other-help',
  },
  { outcome: 'likely-suitable' },
];
