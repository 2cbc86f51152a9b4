import type { Rule } from '@cairnkit/engine/service.js';

import { otherServicesConcerns, severeConcerns } from '../asked/need.js';

const page =
  'https://hub.gmintegratedcare.org.uk/mental-health/our-work/mental-health-support-teams/stockport-mental-health-support-team/';

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
    source: `Mild to moderate difficulties: ${page}`,
  },
  {
    when: { question: 'how-bad', isOneOf: { parameter: 'too-severe' } },
    outcome: 'more-help-needed',
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
    when: { not: { question: 'area', isOneOf: { parameter: 'areas' } } },
    outcome: 'outside-area',
    reason: 'The {team} works with schools and colleges in Stockport.',
    source: page,
  },
  {
    when: {
      all: [{ condition: 'in-a-school' }, { question: 'school-coverage', is: 'not-covered' }],
    },
    outcome: 'school-not-covered',
    reason: 'The {team} is not at every school yet. That is the plan.',
    source: page,
  },
  {
    when: {
      all: [{ condition: 'in-a-school' }, { question: 'school-coverage', is: 'starting-soon' }],
    },
    outcome: 'school-starting-soon',
    reason: 'The {team} gets ready together with the school first.',
    source: page,
  },
  {
    when: { question: 'education', is: 'not-in-education' },
    outcome: 'different-support',
    reason: 'The {team} works in schools and colleges.',
    source: page,
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
    reason: 'The {team} helps with low mood and anxiety, and gives workshops.',
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
    when: { question: 'age', atLeast: { parameter: 'oldest' } },
    outcome: 'check-with-team',
    until: 'is-18-included',
  },
  {
    when: { question: 'education', isOneOf: ['home-educated', 'at-nursery'] },
    outcome: 'check-with-team',
    until: 'home-and-nursery',
  },
  {
    when: { question: 'concerns', includesAny: ['self-harm'] },
    outcome: 'check-with-team',
    until: 'self-harm',
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
