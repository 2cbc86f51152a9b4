import type { Question } from '@cairnkit/engine/service.js';

import { send } from '../asked/agreement.js';

const yesOrNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

/** What the navigator asks after the questions that are the same everywhere. */
export const questions: readonly Question[] = [
  {
    type: 'choices',
    id: 'needs',
    text: 'What would the young person like help with?',
    short: 'Help with',
    wordings: [
      { for: ['young-person'], text: 'What would you like help with?' },
      { for: ['parent-or-carer'], text: 'What would help your child or your family?' },
    ],
    hint: 'Choose all that fit.',
    options: [
      { value: 'low-mood', text: 'Feeling low or sad' },
      { value: 'worry', text: 'Worry' },
      { value: 'no-friends', text: 'Making friends' },
      { value: 'not-attending', text: 'Finding it hard to go to school' },
      { value: 'family-problems', text: 'Problems in the family' },
      { value: 'money', text: 'Money at home' },
      { value: 'moving-school', text: 'Moving to a new school' },
      { value: 'who-to-refer-to', text: 'Knowing which service to ask' },
    ],
    none: 'None of these',
  },
  {
    type: 'choice',
    id: 'how-much',
    text: 'How much does it get in the way?',
    short: 'Gets in the way',
    options: [
      { value: 'now-and-then', text: 'Now and then' },
      { value: 'some-days', text: 'Some days' },
      { value: 'most-days', text: 'Most days' },
      { value: 'cannot-cope', text: 'So much that it is too hard to cope' },
    ],
  },
  {
    type: 'choice',
    id: 'attending',
    presumed: 'yes',
    text: 'Does the young person go to school or college at the moment?',
    short: 'Goes to school or college',
    wordings: [{ for: ['young-person'], text: 'Do you go to school or college at the moment?' }],
    why: 'Some help is at school. If school is hard, there is other help.',
    options: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No, or hardly ever' },
      { value: 'home-educated', text: 'Taught at home', fact: 'Taught at home' },
    ],
  },
  {
    type: 'choice',
    id: 'school-has-team',
    presumed: 'not-sure',
    text: 'Does the school or college have a mental health support team?',
    short: 'School has a mental health support team',
    options: [...yesOrNo, { value: 'not-sure', text: 'I’m not sure' }],
  },
  {
    type: 'choices',
    id: 'tried-before',
    text: 'What has been tried before?',
    short: 'Tried before',
    why: 'Not everything suits everybody. There may be something else to try.',
    options: [
      { value: 'turned-down-by-camhs', text: 'CAMHS said no' },
      { value: 'cbt', text: 'CBT' },
      { value: 'counselling', text: 'Counselling' },
    ],
    none: 'None of these',
  },
  {
    type: 'choices',
    id: 'home-life',
    text: 'Is any of this part of life at home?',
    short: 'At home',
    why: 'There is help for the whole family, too. You do not have to answer.',
    options: [
      { value: 'family-breakdown', text: 'Parents live apart, or may soon' },
      { value: 'poverty', text: 'There is not enough money' },
      { value: 'domestic-abuse', text: 'Someone at home hurts or scares someone else' },
    ],
    none: 'None of these, or I would rather not say',
  },
  { ...send, why: 'Some help is made for people with SEND.' },
  {
    type: 'choice',
    id: 'in-care',
    text: 'Is the young person in care, or were they?',
    short: 'In care now or before',
    wordings: [{ for: ['young-person'], text: 'Are you in care, or were you?' }],
    why: 'There is more help for people who are or were in care.',
    options: yesOrNo,
  },
  {
    type: 'choice',
    id: 'can-travel',
    text: 'Is it possible to get to places, for example by bus?',
    short: 'Can get to places',
    why: 'If not, help that comes to you, or is online, is shown first.',
    options: yesOrNo,
  },
  {
    type: 'choice',
    id: 'when',
    text: 'When is help wanted?',
    short: 'When',
    options: [
      { value: 'term-time', text: 'While school is on' },
      { value: 'school-holidays', text: 'In the school holidays' },
    ],
  },
  {
    type: 'choice',
    id: 'area',
    text: 'Where is the school, or where does the young person learn?',
    short: 'Area',
    options: [
      { value: 'blackpool', text: 'Blackpool' },
      { value: 'cornwall', text: 'Cornwall' },
      { value: 'hull', text: 'Hull' },
      { value: 'kent', text: 'Kent' },
      { value: 'newham', text: 'Newham' },
      { value: 'wolverhampton', text: 'Wolverhampton' },
      { value: 'elsewhere', text: 'Somewhere else' },
    ],
    otherwise: 'elsewhere',
  },
];
