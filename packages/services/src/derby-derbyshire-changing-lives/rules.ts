import type { Rule } from '@cairnkit/engine/service.js';

import { otherServicesConcerns, severeConcerns } from '../asked/need.js';

const council =
  'https://schoolsnet.derbyshire.gov.uk/childrens-support-services/health-and-wellbeing/mental-health-support-teams.aspx';
const provider =
  'https://services.actionforchildren.org.uk/derbyshire/changing-lives/make-a-referral/professionals-referral/';

export const rules: Rule[] = [
  { when: { question: 'life-at-risk', is: 'yes' }, outcome: 'emergency' },
  { when: { question: 'feels-unsafe', is: 'yes' }, outcome: 'urgent', source: provider },
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
    source: `No severe self-harm, and nothing too complex for short-term help: ${provider}`,
  },
  {
    when: { question: 'how-bad', isOneOf: { parameter: 'too-severe' } },
    outcome: 'more-help-needed',
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
    when: { not: { question: 'area', isOneOf: { parameter: 'areas' } } },
    outcome: 'outside-area',
    reason: 'The {team} works with schools in Derby and Derbyshire.',
    source: council,
  },
  {
    when: {
      all: [{ condition: 'in-a-school' }, { question: 'school-coverage', is: 'not-covered' }],
    },
    outcome: 'school-not-covered',
    reason: 'The {team} works with some groups of schools.',
    source: council,
  },
  {
    when: {
      all: [{ condition: 'in-a-school' }, { question: 'school-coverage', is: 'starting-soon' }],
    },
    outcome: 'school-starting-soon',
    reason: 'The {team} works with some groups of schools.',
    source: council,
  },
  {
    when: { question: 'education', is: 'not-in-education' },
    outcome: 'different-support',
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
    when: {
      all: [
        { question: 'how-bad', isOneOf: { parameter: 'not-severe-enough' } },
        { question: 'concerns', includesNone: ['self-harm'] }, // which is never “you may not need us”
      ],
    },
    outcome: 'everyday-support',
    reason: 'When most days are fine, everyday things may be enough.',
    source: `No lower-level needs, with which services for everybody can help: ${provider}`,
  },
  {
    when: { question: 'young-person-agrees', isOneOf: ['no', 'not-asked'] },
    outcome: 'consent-first',
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
  {
    when: { question: 'education', is: 'home-educated' },
    outcome: 'check-with-team',
    until: 'taught-at-home',
  },
  {
    when: { question: 'concerns', includesAny: { parameter: 'perhaps-helps-with' } },
    outcome: 'check-with-team',
    until: 'criteria',
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
    until: 'waiting-list',
  },
  { outcome: 'likely-suitable' },
];
