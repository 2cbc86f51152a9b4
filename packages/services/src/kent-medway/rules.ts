import type { Parameter, Rule, Service } from '@cairnkit/engine/service.js';

import { otherServicesConcerns } from '../asked/need.js';
import { ifHelpedAlready, ifWaiting, otherHelp } from '../ruled/agreement.js';
import { ifAboutJoining } from '../ruled/asker.js';
import {
  ifNotWhatTeamHelpsWith,
  ifOnlyOthersHelp,
  ifSelfHarm,
  ifSeveralConcerns,
  ifSevere,
  ifTooSevere,
  selfHarm,
  severalConcerns,
} from '../ruled/need.js';
import {
  homeOrSchool,
  ifNotCovered,
  ifNotInEducation,
  ifOutsideArea,
  ifStartingSoon,
  ifTaughtAtHome,
  taughtAtHome,
} from '../ruled/place.js';
import { dangerFirst } from '../ruled/safety.js';
import { page } from './pages.js';

export const rules: Rule[] = [
  ...dangerFirst,
  ifAboutJoining,
  ifSevere,
  {
    ...ifTooSevere,
    reason:
      'These teams help for a limited time. When it is hard every day, more help may be needed.',
    source: `Targeted, time-limited support: ${page}. Mild to moderate: what such teams are for nationally.`,
  },
  {
    ...ifOutsideArea,
    reason: 'These teams work with schools and colleges in Kent and Medway.',
    source: page,
  },
  {
    ...ifNotCovered,
    reason: 'The {team} works with the schools and colleges on its list.',
    source: page,
  },
  {
    ...ifStartingSoon,
    reason: 'The list of schools and colleges grows.',
    source: page,
  },
  {
    ...ifNotInEducation,
    reason: 'The {team} works in schools and other places of education.',
    source: page,
  },
  {
    ...ifOnlyOthersHelp,
    reason:
      'The {team} helps with low mood, worry and anxiety, confidence, and understanding behaviour.',
    source: page,
  },
  ifHelpedAlready,
  ifTaughtAtHome,
  ifSelfHarm,
  ifSeveralConcerns,
  ifNotWhatTeamHelpsWith,
  ifWaiting,
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
  homeOrSchool,
  otherHelp,
  taughtAtHome,
  {
    id: 'kinds-of-anxiety',
    text: 'Do panic attacks, phobias, separation anxiety and strong feelings belong to what you help with?',
    meanwhile: 'People who name only these are asked to check with you.',
    source:
      'An older page adds “and feelings”: https://www.nelft.nhs.uk/kent-and-medway-mental-health-schools-team-',
  },
  selfHarm,
  severalConcerns,
];
