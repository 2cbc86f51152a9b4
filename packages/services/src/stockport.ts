import type { Service } from '@cairnkit/engine/service.js';

import { otherHelp, parentAgrees, youngPersonAgrees } from './asked/agreement.js';
import { age } from './asked/age.js';
import { filledInBy, reason } from './asked/asker.js';
import { concerns, howBad } from './asked/need.js';
import { education, schoolCoverage } from './asked/place.js';
import { safetyQuestions } from './asked/safety.js';
import { outcomes } from './stockport/outcomes.js';
import { page } from './stockport/pages.js';
import { parameters, pleaseConfirm } from './stockport/points.js';
import { rules } from './stockport/rules.js';

/**
 * The Mental Health Support Team in Stockport. It works in “Getting Advice” and “Getting Help” of the
 * THRIVE framework: in plain words, advice, and help for a while.
 *
 * Its page says “from the age of four till 18”: whether 18 is included, it does not say.
 */
export default {
  kind: 'service',
  id: 'stockport',
  version: '1.0.0',
  lang: 'en-GB',
  title: 'Mental Health Support Team in Stockport',
  intro: [
    'This team helps pupils and students at some schools and a college in Stockport.',
    'Answer a few questions to see if it may be able to help.',
  ],
  questions: [
    ...safetyQuestions,
    filledInBy,
    reason,
    concerns,
    howBad,
    { ...age, why: 'The team works with people from 4 years till 18.' }, // source: page
    education,
    {
      type: 'choice',
      id: 'area',
      text: 'Where is the school or college?',
      short: 'School or college is in',
      hint: 'Where it is, not where you live. Without a school, choose where you live.',
      why: 'The team works in Stockport.',
      options: [
        { value: 'stockport', text: 'Stockport' },
        { value: 'elsewhere', text: 'Somewhere else' },
        { value: 'not-sure', text: 'I’m not sure' },
      ],
      otherwise: 'elsewhere',
    },
    schoolCoverage,
    otherHelp,
    youngPersonAgrees,
    {
      ...parentAgrees,
      presumed: 'yes', // its page asks nobody to agree
      why: 'Then nobody is surprised when the school asks the team.',
    },
  ],
  conditions: {
    'in-a-school': { question: 'education', isOneOf: { parameter: 'settings' } },
    'team-helps-with': { question: 'concerns', includesAny: { parameter: 'helps-with' } },
  },
  rules,
  outcomes,
  team: [{ name: 'Mental Health Support Team' }],
  contacts: [
    {
      id: 'team-page',
      name: 'The page of the team',
      url: page,
      source: 'The page itself. It names no telephone number and no address.',
      checkedOn: '2026-11-22',
    },
  ],
  coverage: {
    text: '27 schools and colleges have the team. It gets ready at 7 more, and up to 25 more come soon.',
    totals: [
      {
        title: 'Schools and colleges that have the team',
        total: 27,
        parts: [
          { title: 'Primary schools', count: 16 },
          { title: 'Secondary schools', count: 10 },
          { title: 'Colleges', count: 1 },
        ],
        asOf: '2025-04-30',
        source: page,
      },
      {
        title: 'Schools where the team gets ready',
        total: 7,
        parts: [
          { title: 'Primary schools', count: 4 },
          { title: 'Secondary schools', count: 3 },
        ],
        asOf: '2025-04-30',
        source: page,
      },
    ],
    asOf: '2025-04-30',
    source: `${page}, which says April 2025, and that all schools and colleges will follow`,
  },
  parameters,
  pleaseConfirm,
  mostQuestions: 14,
  source: { url: page, checkedOn: '2026-11-22' },
  sources: ['The page was read in a stored copy, not live.'],
  reviewBy: '2027-05-22',
} satisfies Service as Service;
