import type { Question } from '@cairnkit/engine/service.js';

/** Who agrees, and who helps already. Asked last: by then it is clear that it matters. */

const answers = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'not-asked', text: 'Nobody has asked yet' },
];

export const youngPersonAgrees: Question = {
  type: 'choice',
  id: 'young-person-agrees',
  presumed: 'yes',
  text: 'Does the young person want this help?',
  short: 'The young person wants this help',
  wordings: [
    {
      for: ['young-person'],
      text: 'Would you like this help?',
      hint: 'It is up to you. Nobody is told what you answer here.',
    },
    { for: ['parent-or-carer'], text: 'Does your child want this help?' },
    { for: ['friend'], text: 'Does your friend want this help?' },
  ],
  why: 'Help works when the person wants it.',
  options: answers,
};

export const parentAgrees = {
  type: 'choice',
  id: 'parent-agrees',
  text: 'Does a parent or carer agree?',
  short: 'A parent or carer agrees',
  wordings: [
    {
      for: ['young-person'],
      text: 'Does a parent or carer agree?',
      hint: 'Nobody is told just because you use this page.',
    },
    { for: ['parent-or-carer'], text: 'Do you agree that the team helps your child?' },
  ],
  options: answers,
} satisfies Question;

export const otherHelp = {
  type: 'choice',
  id: 'other-help',
  presumed: 'none',
  text: 'Does somebody else help already?',
  short: 'Help already',
  wordings: [{ for: ['young-person'], text: 'Does somebody else help you already?' }],
  why: 'It is best when one service knows what the other does.',
  options: [
    { value: 'none', text: 'No', fact: 'No other service helps now' },
    {
      value: 'camhs',
      text: 'CAMHS',
      hint: 'The NHS mental health service for children and young people.',
    },
    { value: 'another-mental-health-service', text: 'Another mental health service' },
    { value: 'online-support', text: 'Help online', hint: 'For example Kooth.' },
    { value: 'waiting-list', text: 'Not yet: on a waiting list' },
    { value: 'not-sure', text: 'I’m not sure' },
  ],
} satisfies Question;

export const send: Question = {
  type: 'choice',
  id: 'send',
  text: 'Does the young person have special educational needs or a disability (SEND)?',
  short: 'SEND',
  wordings: [
    {
      for: ['young-person'],
      text: 'Do you have special educational needs or a disability (SEND)?',
    },
  ],
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
    { value: 'not-sure', text: 'I’m not sure' },
  ],
};

export const careLeaver: Question = {
  type: 'choice',
  id: 'care-leaver',
  text: 'Is the young person a care leaver?',
  short: 'Care leaver',
  wordings: [{ for: ['young-person'], text: 'Are you a care leaver?' }],
  hint: 'Someone who was in care, and has moved on as a young adult.',
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
    { value: 'not-sure', text: 'I’m not sure' },
  ],
};
