import type { Service } from '@cairnkit/engine/service.js';

import { filledInBy } from './asked/asker.js';
import { safetyQuestions } from './asked/safety.js';
import { offers } from './headstart-whole-offer/offers.js';
import { options } from './headstart-whole-offer/options.js';
import { questions } from './headstart-whole-offer/questions.js';
import { dangerFirst } from './ruled/safety.js';
import { safetyOutcomes } from './told/safety.js';

/**
 * All that there is for somebody, not one team: no yes and no no. Made from what six HeadStart areas
 * and the National Children’s Bureau learned about Mental Health Support Teams (interviews of
 * November 2021). The programme was for people aged 10 to 16 and has ended; the navigator asks for no
 * age. What there is differs by area: an area fills in its own options.
 */
export default {
  kind: 'service',
  id: 'headstart-whole-offer',
  version: '1.0.0',
  lang: 'en-GB',
  title: 'What could help?',
  intro: [
    'There is more than one way to get help. A few questions show you which may fit.',
    'You see several, and always someone to talk to.',
  ],
  questions: [...safetyQuestions, filledInBy, ...questions],
  conditions: {
    'staff-who-refer': {
      all: [
        { question: 'filled-in-by', is: 'school-staff' },
        { question: 'needs', includesAny: ['who-to-refer-to'] },
      ],
    },
    'at-school-at-times': { question: 'attending', isOneOf: ['yes', 'no'] },
    'learns-elsewhere': { question: 'attending', isOneOf: ['no', 'home-educated'] },
    // Needs above what a school’s team is for, or below what CAMHS takes: more than “see a GP”.
    'between-teams': {
      any: [
        { question: 'tried-before', includesAny: ['turned-down-by-camhs'] },
        { question: 'how-much', is: 'most-days' },
      ],
    },
    'family-needs': {
      any: [
        { question: 'needs', includesAny: ['family-problems', 'money'] },
        {
          question: 'home-life',
          includesAny: ['family-breakdown', 'poverty', 'domestic-abuse'],
        },
      ],
    },
  },
  rules: [...dangerFirst, { outcome: 'options-list' }],
  outcomes: [
    ...safetyOutcomes,
    {
      kind: 'options-list',
      title: 'Here is what may help',
      text: [
        'You can choose more than one. You can come back and choose again.',
        // https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/
        'If it gets hard to cope or to stay safe, call 111 and choose the mental health option.',
      ],
      nextSteps: [
        { for: ['young-person'], text: 'Choose one, and show it to an adult you trust.' },
        { for: ['parent-or-carer'], text: 'Choose one together with your child.' },
        { for: ['school-staff'], text: 'Choose together with the young person and the family.' },
        { for: ['friend'], text: 'Show the list to your friend, and let them choose.' },
      ],
    },
  ],
  options,
  offers,
  coverage: {
    text: 'HeadStart worked in Blackpool, Cornwall, Hull, Kent, Newham and Wolverhampton',
    source:
      'https://www.ncb.org.uk/what-we-do/improving-practice/wellbeing-mental-health/headstart: from 2016 to 2022',
  },
  mostQuestions: 15,
  source: {
    url: 'https://www.ncb.org.uk/what-we-do/improving-practice/wellbeing-mental-health/headstart',
    checkedOn: '2026-11-22',
  },
  sources: [
    'What HeadStart areas and the National Children’s Bureau say about Mental Health Support Teams, from interviews of November 2021: gaps, good models, and what families asked for',
    'All pages were read in stored copies, not live.',
  ],
  reviewBy: '2027-05-22',
} satisfies Service as Service;
