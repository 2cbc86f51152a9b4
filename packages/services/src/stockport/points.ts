import type { Parameter, Service } from '@cairnkit/engine/service.js';

import { otherServicesConcerns } from '../asked/need.js';
import { otherHelp } from '../ruled/agreement.js';
import { selfHarm, severalConcerns } from '../ruled/need.js';
import { homeOrSchool } from '../ruled/place.js';
import { page } from './pages.js';

/** What the team can set without touching a rule. */
export const parameters: Parameter[] = [
  {
    id: 'youngest',
    title: 'Lowest age',
    value: 4,
    confirm: 'age-on-which-day',
    source: page,
  },
  {
    id: 'oldest',
    title: 'Highest age that may be included: 17, should 18 turn out not to be',
    value: 18,
    confirm: 'is-18-included',
    source: `“Four till 18”: ${page}`,
  },
  {
    id: 'areas',
    title: 'Where the schools and colleges are',
    value: ['stockport'],
    confirm: 'home-or-school',
    source: page,
  },
  {
    id: 'settings',
    title: 'Where somebody learns for whom the list of schools counts',
    value: ['at-school', 'at-college', 'at-nursery'],
    source: `Primary and secondary schools, and a college: ${page}`,
  },
  {
    id: 'too-severe',
    title: 'How often it gets in the way, where more help is needed',
    value: ['every-day'],
    confirm: 'words-for-severity',
  },
  {
    id: 'not-severe-enough',
    title: 'How often it gets in the way, where no service may be needed',
    value: ['a-bit'],
    confirm: 'words-for-severity',
  },
  {
    id: 'helps-with',
    title: 'What the team helps with, also in workshops',
    value: [
      ...['low-mood', 'worry', 'anxiety'],
      ...['exam-stress', 'moving-school', 'sleep', 'feelings'],
    ],
    source: page,
  },
  {
    id: 'perhaps-helps-with',
    title: 'What the team may help with, but does not name',
    value: ['avoidance', 'panic', 'self-harm'],
    confirm: 'kinds-of-anxiety',
  },
  {
    id: 'others-help-with',
    title: 'What other services help with',
    value: [
      ...['self-esteem', 'friendship', 'bullying', 'bereavement', 'behaviour'],
      ...otherServicesConcerns,
    ],
    source: `Not among what the page names: ${page}`,
  },
];

export const pleaseConfirm: NonNullable<Service['pleaseConfirm']> = [
  {
    id: 'is-18-included',
    text: 'Your page says “from the age of four till 18”. Does that include people aged 18?',
    meanwhile: 'People aged 18 are asked to check with you. From 19 on, others help.',
    source: page,
  },
  {
    id: 'age-on-which-day',
    text: 'Does the age on the day count, or the school year: a child of 3 who starts school soon, say?',
    meanwhile: 'The age on the day counts.',
  },
  homeOrSchool,
  {
    id: 'home-and-nursery',
    text: 'Can you help somebody who is taught at home, is on a school’s roll but learns elsewhere, or is at a nursery?',
    meanwhile: 'They are asked to check with you.',
  },
  {
    id: 'words-for-severity',
    text: 'You work in “Getting Advice” and “Getting Help”, with mild to moderate difficulties. Is that “some days, but most things can still be done”? Is “a bit” too little, and “every day” too much?',
    meanwhile:
      '“A bit” leads to everyday support, “some days” to the team, and “every day” to more help.',
  },
  {
    id: 'kinds-of-anxiety',
    text: 'Do panic attacks, phobias and separation anxiety belong to what you help with?',
    meanwhile: 'People who name only these are asked to check with you.',
  },
  selfHarm,
  severalConcerns,
  otherHelp,
  {
    id: 'who-agrees',
    text: 'Your page does not say who has to agree. What if a parent does not, or if staff ask before they have talked to the family?',
    meanwhile:
      'Both are asked to check with you. A young person who does not want help, or has not been asked, comes first.',
  },
];
