import type { Parameter, Service } from '@cairnkit/engine/service.js';

import { homeOrSchool, taughtAtHome } from '../ruled/place.js';
import { council, provider } from './pages.js';

/** What the team can set without touching a rule. */
export const parameters: Parameter[] = [
  {
    id: 'youngest',
    title: 'Lowest age',
    value: 5,
    confirm: 'age-on-which-day',
    source: council,
  },
  {
    id: 'oldest',
    title: 'Highest age without an exception, which is included',
    value: 18,
    confirm: 'age-on-which-day',
    source: council,
  },
  {
    id: 'exceptions-until',
    title: 'Highest age with SEND or as a care leaver, which is included',
    value: 25,
    confirm: 'over-18',
    source: `${council} names no highest age. 25 is where SEND and care leaving usually end.`,
  },
  {
    id: 'parents-decide-until',
    title: 'Up to which age a parent or carer has to agree',
    value: 15,
    source: `Where the young person is under 16: ${provider}`,
  },
  {
    id: 'areas',
    title: 'Where the schools are',
    value: ['derby', 'derbyshire'],
    confirm: 'home-or-school',
    source: council,
  },
  {
    id: 'settings',
    title: 'Where somebody learns for whom the list of schools counts',
    value: ['at-school', 'at-college', 'at-nursery'],
    source: `“Education settings”, in groups of schools: ${council}`,
  },
  {
    id: 'too-severe',
    title: 'How often it gets in the way, where more help is needed',
    value: ['every-day'],
    confirm: 'criteria',
  },
  {
    id: 'not-severe-enough',
    title: 'How often it gets in the way, where no service may be needed',
    value: ['a-bit'],
    confirm: 'criteria',
  },
  {
    id: 'helps-with',
    title: 'What the team helps with',
    value: [
      ...['low-mood', 'worry', 'anxiety', 'avoidance', 'panic', 'sleep', 'feelings'],
      ...['self-esteem', 'exam-stress', 'moving-school', 'friendship', 'bullying'],
      ...['bereavement', 'behaviour'],
    ],
    confirm: 'criteria',
    source: `No list is published, so none of these rules anybody out: ${council}`,
  },
  {
    id: 'perhaps-helps-with',
    title: 'What the team may help with',
    value: ['self-harm'],
    confirm: 'criteria',
    source: `Only severe self-harm is ruled out: ${provider}`,
  },
];

export const pleaseConfirm: NonNullable<Service['pleaseConfirm']> = [
  {
    id: 'over-18',
    text: 'Up to which age can you help people with SEND, and care leavers? Does SEND need an EHC plan?',
    meanwhile:
      'From 19 to 25, people who say that they have SEND or are care leavers may come. From 26 they are asked to check with you.',
    source: council,
  },
  {
    id: 'age-on-which-day',
    text: 'Does the age on the day count, or the school year? Is somebody of 18 years included until they turn 19?',
    meanwhile: 'The age on the day counts. Everybody aged 5 to 18 is included.',
  },
  {
    id: 'criteria',
    text: 'Your “current referral criteria” are not on the page. What do you help with, does self-harm that needs no doctor belong to it, and is “some days, but most things can still be done” mild to moderate?',
    meanwhile:
      'Only what the provider’s page rules out is ruled out. Self-harm is checked with you. “A bit” leads to everyday support, and “every day” to more help.',
    source: council,
  },
  {
    id: 'several-concerns',
    text: 'What if somebody names drugs, alcohol or an assessment, and something else as well: which is the main problem?',
    meanwhile: 'They are asked to check with you.',
    source: provider,
  },
  {
    id: 'waiting-list',
    text: 'Can you help somebody who waits for CAMHS or another service?',
    meanwhile: 'They are asked to check with you.',
  },
  homeOrSchool,
  taughtAtHome,
];
