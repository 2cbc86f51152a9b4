import type { Service } from '@cairnkit/engine/service.js';

import { otherHelp } from './asked/agreement.js';
import { filledInBy, reason } from './asked/asker.js';
import { concerns, howBad } from './asked/need.js';
import { education, schoolCoverage } from './asked/place.js';
import { safetyQuestions } from './asked/safety.js';
import { outcomes } from './kent-medway/outcomes.js';
import { names, page, singlePointOfAccess } from './kent-medway/pages.js';
import { parameters, pleaseConfirm, rules } from './kent-medway/rules.js';

/**
 * Mental Health Support Teams in Kent and Medway, of NELFT: Emotional Wellbeing Teams in Kent,
 * Emotional Support Teams in Medway.
 *
 * Their page does not say for which ages they are, who has to agree, or who may ask. So nobody is
 * asked about that, and nobody is ruled out by it.
 */
export default {
  kind: 'service',
  id: 'kent-medway',
  version: '1.0.0',
  lang: 'en-GB',
  title: 'Mental Health Support Teams in Kent and Medway',
  intro: [
    'These teams help children and young people at some schools in Kent and Medway.',
    'Answer a few questions to see if the team at your school may be able to help.',
  ],
  questions: [
    ...safetyQuestions,
    filledInBy,
    reason,
    concerns,
    howBad,
    education,
    {
      type: 'choice',
      id: 'area',
      text: 'Where is the school or college?',
      short: 'School or college is in',
      hint: 'Where it is, not where you live. Without a school, choose where you live.',
      why: 'The teams work in Kent and Medway, and have a different name in each.',
      options: [
        { value: 'kent', text: 'Kent' },
        { value: 'medway', text: 'Medway' },
        { value: 'elsewhere', text: 'Somewhere else' },
        { value: 'not-sure', text: 'I’m not sure' },
      ],
      otherwise: 'elsewhere',
    },
    schoolCoverage,
    otherHelp,
  ],
  conditions: {
    'in-a-school': { question: 'education', isOneOf: { parameter: 'settings' } },
    'team-helps-with': { question: 'concerns', includesAny: { parameter: 'helps-with' } },
  },
  rules,
  outcomes,
  // source: names
  team: [
    { when: { question: 'area', is: 'kent' }, name: 'Emotional Wellbeing Team' },
    { when: { question: 'area', is: 'medway' }, name: 'Emotional Support Team' },
    { name: 'Mental Health Support Team' },
  ],
  contacts: [
    {
      id: 'single-point-of-access',
      name: 'Kent and Medway children’s mental health single point of access',
      phone: '0800 011 3474',
      note: 'There is an online form, too. Young people and families can ask for themselves.',
      source: `${singlePointOfAccess} (22 March 2023; no referrals by email since then)`,
      checkedOn: '2026-11-22',
    },
    {
      id: 'team-page',
      name: 'The page of the teams, with the list of schools',
      url: page,
      source: 'The page itself. It names no telephone number and no address.',
      checkedOn: '2026-11-22',
    },
  ],
  coverage: {
    text: 'Schools and colleges on the list of the teams, which grows. About half of all schools.',
    source: `${page}; about half: https://www.memorialmedicalcentre.co.uk/services/mental-health-support-for-children-and-young-people/ (24 April 2025)`,
  },
  parameters,
  pleaseConfirm,
  source: {
    url: page,
    checkedOn: '2026-11-22',
  },
  sources: [
    `Names of the teams: ${names}`,
    `Specialist help: ${singlePointOfAccess}`,
    'All pages were read in stored copies, not live.',
  ],
  reviewBy: '2027-05-22',
} satisfies Service as Service;
