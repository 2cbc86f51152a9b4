import type { Service } from '@cairnkit/engine/service.js';

import { careLeaver, otherHelp, parentAgrees, send, youngPersonAgrees } from './asked/agreement.js';
import { age } from './asked/age.js';
import { filledInBy, reason } from './asked/asker.js';
import { concerns, howBad } from './asked/need.js';
import { education, schoolCoverage } from './asked/place.js';
import { safetyQuestions } from './asked/safety.js';
import { outcomes } from './derby-derbyshire-changing-lives/outcomes.js';
import { council, provider } from './derby-derbyshire-changing-lives/pages.js';
import { parameters, pleaseConfirm } from './derby-derbyshire-changing-lives/points.js';
import { rules } from './derby-derbyshire-changing-lives/rules.js';

/**
 * Changing Lives, as Mental Health Support Teams are called in Derby and Derbyshire.
 *
 * The council’s page has ages and schools; whom the team cannot help directly is on the page of its
 * provider, Action for Children. The dates on the council’s page have passed. The officer whom it
 * names is not named here.
 */
export default {
  kind: 'service',
  id: 'derby-derbyshire-changing-lives',
  version: '1.0.0',
  lang: 'en-GB',
  title: 'Changing Lives in Derby and Derbyshire',
  intro: [
    'Changing Lives helps pupils at some schools in Derby and Derbyshire, all year round.',
    'Answer a few questions to see if it may be able to help.',
  ],
  questions: [
    ...safetyQuestions,
    filledInBy,
    reason,
    concerns,
    howBad,
    { ...age, why: 'Changing Lives works mainly with people aged 5 to 18 years.' }, // source: council
    { ...send, why: 'With SEND, people over 18 may be able to get help, too.' }, // source: council
    { ...careLeaver, why: 'Care leavers over 18 may be able to get help, too.' }, // source: council
    education,
    {
      type: 'choice',
      id: 'area',
      text: 'Where is the school or college?',
      short: 'School or college is in',
      hint: 'Where it is, not where you live. Without a school, choose where you live.',
      why: 'Changing Lives works in Derby and Derbyshire.',
      options: [
        { value: 'derby', text: 'Derby' },
        { value: 'derbyshire', text: 'Derbyshire' },
        { value: 'elsewhere', text: 'Somewhere else' },
        { value: 'not-sure', text: 'I’m not sure' },
      ],
      otherwise: 'elsewhere',
    },
    {
      ...schoolCoverage,
      hint: 'A team works with a group of schools: often a secondary school and its primary schools.',
    },
    otherHelp,
    youngPersonAgrees,
    { ...parentAgrees, why: 'Under 16, a parent or carer has to agree, too.' }, // source: provider
  ],
  conditions: {
    'in-a-school': { question: 'education', isOneOf: { parameter: 'settings' } },
    'has-no-exception': {
      all: [
        { question: 'send', is: 'no' },
        { question: 'care-leaver', is: 'no' },
      ],
    },
    'team-helps-with': { question: 'concerns', includesAny: { parameter: 'helps-with' } },
  },
  rules,
  outcomes,
  team: [{ name: 'Changing Lives team' }],
  contacts: [
    {
      id: 'provider',
      name: 'Action for Children: referral information for professionals',
      url: provider,
      note: 'A form to download, and to send back as the page says. Not for a crisis.',
      source: 'The page itself.',
      checkedOn: '2026-11-22',
    },
    {
      id: 'council-page',
      name: 'Derbyshire County Council: mental health support teams',
      url: council,
      note: 'Its dates have passed.',
      source: 'The page itself.',
      checkedOn: '2026-11-22',
    },
  ],
  coverage: {
    text: 'Groups of schools, each around a Centre of Excellence: usually a secondary school with its primary schools. One is a special school with a pupil referral unit.',
    source: council,
  },
  parameters,
  pleaseConfirm,
  // With SEND and care leavers, of whom only those over 18 are asked.
  mostQuestions: 15,
  source: {
    url: council,
    checkedOn: '2026-11-22',
  },
  sources: [
    `Whom the team cannot help directly: ${provider}`,
    'Both pages were read in stored copies, not live.',
  ],
  reviewBy: '2027-05-22',
} satisfies Service as Service;
