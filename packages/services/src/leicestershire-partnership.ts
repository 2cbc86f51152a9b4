import type { Service } from '@cairnkit/engine/service.js';

import { otherHelp, parentAgrees, youngPersonAgrees } from './asked/agreement.js';
import { age } from './asked/age.js';
import { filledInBy, reason } from './asked/asker.js';
import { concerns, howBad } from './asked/need.js';
import { education, schoolCoverage } from './asked/place.js';
import { safetyQuestions } from './asked/safety.js';
import { outcomes } from './leicestershire-partnership/outcomes.js';
import { page, panic, referrals } from './leicestershire-partnership/pages.js';
import { parameters, pleaseConfirm } from './leicestershire-partnership/points.js';
import { rules } from './leicestershire-partnership/rules.js';

/**
 * Mental Health Support Teams in Schools (MHST) of Leicestershire Partnership NHS Trust.
 *
 * Only a school’s mental health lead refers, after talking to the team; parents and carers agree
 * before that. So no family is sent to a form: they are sent to the lead.
 */
export default {
  kind: 'service',
  id: 'leicestershire-partnership',
  version: '1.0.0',
  lang: 'en-GB',
  title: 'Mental Health Support Teams in Leicester, Leicestershire and Rutland',
  // “Almost 100”, source: page
  intro: [
    'These teams help pupils at almost 100 schools in Leicester, Leicestershire and Rutland.',
    'Answer a few questions to see if the team at your school may be able to help.',
  ],
  questions: [
    ...safetyQuestions,
    filledInBy,
    reason,
    concerns,
    howBad,
    { ...age, why: 'The team works with people aged 5 to 18 years.' }, // source: page
    education,
    {
      type: 'choice',
      id: 'area',
      text: 'Where is the school or college?',
      short: 'School or college is in',
      hint: 'Where it is, not where you live. Without a school, choose where you live.',
      why: 'The teams work in Leicester, Leicestershire and Rutland.',
      options: [
        { value: 'leicester', text: 'Leicester' },
        { value: 'leicestershire', text: 'Leicestershire' },
        { value: 'rutland', text: 'Rutland' },
        { value: 'elsewhere', text: 'Somewhere else' },
        { value: 'not-sure', text: 'I’m not sure' },
      ],
      otherwise: 'elsewhere',
    },
    schoolCoverage,
    otherHelp,
    youngPersonAgrees,
    { ...parentAgrees, why: 'Parents or carers agree before the school asks the team.' },
  ],
  conditions: {
    'in-a-school': { question: 'education', isOneOf: { parameter: 'settings' } },
    'age-fits': {
      question: 'age',
      atLeast: { parameter: 'youngest' },
      atMost: { parameter: 'oldest' },
    },
    'team-helps-with': { question: 'concerns', includesAny: { parameter: 'helps-with' } },
    'a-parent-decides': { question: 'age', atMost: { parameter: 'parents-decide-until' } },
  },
  rules,
  outcomes,
  team: [{ name: 'Mental Health Support Team' }],
  contacts: [
    {
      id: 'team',
      name: 'Mental Health Support Teams, Leicestershire Partnership NHS Trust',
      email: 'lpt.llrmhstinfo@nhs.net',
      note: 'For schools. It is not for urgent help.',
      source: page,
      checkedOn: '2026-11-22',
    },
  ],
  coverage: {
    text: 'Almost 100 schools in Leicester, Leicestershire and Rutland, which take part',
    source: page,
  },
  parameters,
  pleaseConfirm,
  mostQuestions: 14,
  source: {
    url: page,
    checkedOn: '2026-11-22',
  },
  sources: [
    `What is too serious for the teams: ${referrals}`,
    `Panic: ${panic}, by the same trust`,
    'All pages were read in stored copies, not live.',
  ],
  reviewBy: '2027-05-22',
} satisfies Service as Service;
