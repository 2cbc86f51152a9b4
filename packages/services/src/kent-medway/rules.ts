import type { Parameter, Rule, Service } from '@cairnkit/engine/service.js';

import { otherServicesConcerns, severeConcerns } from '../asked/need.js';

const page = 'https://www.nelft.nhs.uk/kent-and-medway-mental-health-support-teams';

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
  },
  {
    when: { question: 'how-bad', isOneOf: { parameter: 'too-severe' } },
    outcome: 'more-help-needed',
    reason:
      'These teams help for a limited time. When it is hard every day, more help may be needed.',
    source: `Targeted, time-limited support: ${page}. Mild to moderate: what such teams are for nationally.`,
  },
  {
    when: { not: { question: 'area', isOneOf: { parameter: 'areas' } } },
    outcome: 'outside-area',
    reason: 'These teams work with schools and colleges in Kent and Medway.',
    source: page,
  },
  {
    when: {
      all: [{ condition: 'in-a-school' }, { question: 'school-coverage', is: 'not-covered' }],
    },
    outcome: 'school-not-covered',
    reason: 'The {team} works with the schools and colleges on its list.',
    source: page,
  },
  {
    when: {
      all: [{ condition: 'in-a-school' }, { question: 'school-coverage', is: 'starting-soon' }],
    },
    outcome: 'school-starting-soon',
    reason: 'The list of schools and colleges grows.',
    source: page,
  },
  {
    when: { question: 'education', is: 'not-in-education' },
    outcome: 'different-support',
    reason: 'The {team} works in schools and other places of education.',
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
    reason:
      'The {team} helps with low mood, worry and anxiety, confidence, and understanding behaviour.',
    source: page,
  },
  {
    when: { question: 'other-help', isOneOf: ['camhs', 'another-mental-health-service'] },
    outcome: 'already-getting-help',
    until: 'other-help',
  },
  {
    when: { question: 'education', is: 'home-educated' },
    outcome: 'check-with-team',
    until: 'taught-at-home',
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
  { outcome: 'likely-suitable' },
];

export const parameters: Parameter[] = [
  {
    id: 'areas',
    title: 'Where the schools and colleges are',
    value: ['kent', 'medway'],
    confirm: 'home-or-school',
    source: page,
  },
  {
    id: 'settings',
    title: 'Where somebody learns for whom the list of schools counts',
    value: ['at-school', 'at-college', 'at-nursery'],
    source: `“Schools and other education settings”: ${page}`,
  },
  {
    id: 'too-severe',
    title: 'How often it gets in the way, where more help is needed',
    value: ['every-day'],
    confirm: 'not-published',
  },
  {
    id: 'helps-with',
    title: 'What the teams help with',
    value: ['low-mood', 'worry', 'anxiety', 'self-esteem', 'behaviour'],
    source: page,
  },
  {
    id: 'perhaps-helps-with',
    title: 'What the teams may help with, but do not name',
    value: ['avoidance', 'panic', 'feelings', 'self-harm'],
    confirm: 'kinds-of-anxiety',
  },
  {
    id: 'others-help-with',
    title: 'What other services help with',
    value: [
      ...['sleep', 'exam-stress', 'moving-school', 'friendship', 'bullying', 'bereavement'],
      ...otherServicesConcerns,
    ],
    source: `Not among what the page names: ${page}`,
  },
];

export const pleaseConfirm: NonNullable<Service['pleaseConfirm']> = [
  {
    id: 'not-published',
    text: 'Your page does not say how severe a problem may be, for which ages you are, who has to agree, or who may ask. What do you say?',
    meanwhile:
      'No age, no agreement and no asker rules anybody out, and nobody is asked about them. Where it gets in the way every day, people are shown where to get more help.',
  },
  {
    id: 'home-or-school',
    text: 'Does it count where the school is, or where the young person lives?',
    meanwhile: 'It counts where the school is.',
  },
  {
    id: 'other-help',
    text: 'Can you help somebody whom CAMHS or another service helps already, or who waits for it?',
    meanwhile:
      'Those who get help are asked to talk to that service first. Those who wait are asked to check with you. Help online stands in nobody’s way.',
  },
  {
    id: 'taught-at-home',
    text: 'Can you help somebody who is taught at home, or learns elsewhere but is on a school’s roll?',
    meanwhile: 'They are asked to check with you.',
  },
  {
    id: 'kinds-of-anxiety',
    text: 'Do panic attacks, phobias, separation anxiety and strong feelings belong to what you help with?',
    meanwhile: 'People who name only these are asked to check with you.',
    source:
      'An older page adds “and feelings”: https://www.nelft.nhs.uk/kent-and-medway-mental-health-schools-team-',
  },
  {
    id: 'self-harm',
    text: 'Can you help somebody with self-harm that needs no doctor?',
    meanwhile: 'They are asked to check with you, whatever else they name.',
  },
  {
    id: 'several-concerns',
    text: 'What if somebody names one thing that you help with, and drugs, alcohol or an assessment as well?',
    meanwhile: 'They are asked to check with you.',
  },
];
