import type { Parameter, Service } from '@cairnkit/engine/service.js';

import { otherServicesConcerns } from '../asked/need.js';
import { otherHelp } from '../ruled/agreement.js';
import { severalConcerns } from '../ruled/need.js';
import { homeOrSchool, taughtAtHome } from '../ruled/place.js';
import { page, panic } from './pages.js';

/** What the trust can set without touching a rule. */
export const parameters: Parameter[] = [
  {
    id: 'youngest',
    title: 'Lowest age',
    value: 5,
    confirm: 'age-on-which-day',
    source: page,
  },
  {
    id: 'oldest',
    title: 'Highest age, which is included',
    value: 18,
    confirm: 'age-on-which-day',
    source: page,
  },
  {
    id: 'parents-decide-until',
    title: 'Up to which age parents or carers have to agree',
    // Not published. From 16 on people in England usually agree for themselves: a brief guide of the
    // Care Quality Commission, read as a copy at readkong.com, and mental-capacity.co.uk
    value: 15,
    confirm: 'agreement-from-16',
  },
  {
    id: 'areas',
    title: 'Where the schools are',
    value: ['leicester', 'leicestershire', 'rutland'],
    confirm: 'home-or-school',
    source: page,
  },
  {
    id: 'settings',
    title: 'Where somebody learns for whom the list of schools counts',
    value: ['at-school', 'at-college', 'at-nursery'],
    source: `“In education”, at a school that takes part: ${page}`,
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
    title: 'What the teams help with',
    value: ['low-mood', 'worry', 'anxiety', 'avoidance', 'panic', 'sleep'],
    source: `${page}; panic: ${panic}`,
  },
  {
    id: 'perhaps-helps-with',
    title: 'What the teams may help with, but do not name',
    value: ['self-esteem', 'bereavement', 'self-harm'],
    confirm: 'not-named-concerns',
  },
  {
    id: 'others-help-with',
    title: 'What other services help with',
    value: [
      ...['feelings', 'exam-stress', 'moving-school', 'friendship', 'bullying', 'behaviour'],
      ...otherServicesConcerns,
    ],
    source: `Not among what the page names: ${page}`,
  },
];

export const pleaseConfirm: NonNullable<Service['pleaseConfirm']> = [
  {
    id: 'age-on-which-day',
    text: 'Does the age on the day count, or the school year? Is somebody of 18 years included until they turn 19?',
    meanwhile: 'The age on the day counts. Everybody aged 5 to 18 is included.',
  },
  {
    id: 'agreement-from-16',
    text: 'May people aged 16 or over agree for themselves, if no parent or carer does?',
    meanwhile: 'They are asked to check with you. Up to 15, a parent or carer has to agree first.',
  },
  homeOrSchool,
  {
    id: 'words-for-severity',
    text: 'Your criteria say “low to moderate”, your offer “mild to moderate”. Is that “some days, but most things can still be done”? Is “a bit” too little, and “every day” too much?',
    meanwhile:
      '“A bit” leads to everyday support, “some days” to the team, and “every day” to more help.',
  },
  {
    id: 'not-named-concerns',
    text: 'Can you help with low self-esteem, after somebody has died, or with self-harm that needs no doctor?',
    meanwhile: 'People who name one of them are asked to check with you, whatever else they name.',
  },
  severalConcerns,
  otherHelp,
  taughtAtHome,
  {
    id: 'colleges',
    text: 'Do sixth-form colleges and other colleges count as schools that can take part?',
    meanwhile: 'People at a college are asked to check with you.',
  },
];
