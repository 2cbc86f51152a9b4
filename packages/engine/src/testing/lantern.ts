import type { Service } from '../service.js';
import { lanternOutcomes } from './lantern-outcomes.js';

const yesOrNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

/** An invented service, as `docs/guides/add-a-service.md` shows it. It helps nobody. */
export const lantern = {
  kind: 'service',
  id: 'lantern',
  version: '1.0.0',
  lang: 'en',
  title: 'Lantern, an invented team',
  questions: [
    {
      type: 'choice',
      id: 'life-at-risk',
      text: 'Is anyone’s life in danger now?',
      short: 'Life in danger',
      options: yesOrNo,
    },
    {
      type: 'choice',
      id: 'feels-unsafe',
      text: 'Is it hard to stay safe right now?',
      short: 'Hard to stay safe',
      options: yesOrNo,
    },
    {
      type: 'choice',
      id: 'at-risk-from-someone',
      text: 'Is somebody hurting or scaring the young person?',
      short: 'Hurt or scared by somebody',
      options: yesOrNo,
    },
    {
      type: 'choice',
      id: 'filled-in-by',
      text: 'Who are you?',
      short: 'You are',
      options: [
        { value: 'young-person', text: 'A young person' },
        { value: 'parent-or-carer', text: 'A parent or carer' },
        { value: 'school-staff', text: 'A member of school staff' },
        { value: 'friend', text: 'A friend' },
      ],
    },
    {
      type: 'choice',
      id: 'reason',
      text: 'What brings you here?',
      short: 'Reason',
      options: [
        { value: 'get-help', text: 'To get help for somebody' },
        { value: 'find-out-about-joining', text: 'To find out how our school can join' },
      ],
    },
    {
      type: 'age',
      id: 'age',
      text: 'How old is the young person?',
      short: 'Age',
      why: 'Lantern works with people aged 7 to 17 years.',
      wordings: [{ for: ['young-person'], text: 'How old are you?' }],
      notSure: 'I’m not sure',
    },
    {
      type: 'choice',
      id: 'area',
      text: 'Where is the school?',
      short: 'School is in',
      options: [
        { value: 'northshore', text: 'Northshore' },
        { value: 'hillvale', text: 'Hillvale' },
        { value: 'elsewhere', text: 'Somewhere else' },
      ],
      otherwise: 'elsewhere',
    },
    {
      type: 'school',
      id: 'school-coverage',
      text: 'Which school is it?',
      short: 'School',
      options: [
        { value: 'covered', text: 'A school with Lantern', fact: 'The school has Lantern' },
        {
          value: 'not-covered',
          text: 'Another school',
          fact: 'The school does not have Lantern yet',
        },
        { value: 'not-sure', text: 'I’m not sure' },
      ],
      otherwise: 'not-covered',
    },
    {
      type: 'choices',
      id: 'concerns',
      text: 'What is hard at the moment?',
      short: 'Hard at the moment',
      options: [
        { value: 'low-mood', text: 'Feeling low' },
        { value: 'worry', text: 'Worry' },
        { value: 'eating', text: 'Eating' },
        { value: 'something-else', text: 'Something else' },
        { value: 'not-sure', text: 'I’m not sure' },
      ],
      otherwise: 'something-else',
    },
    {
      type: 'choice',
      id: 'how-bad',
      text: 'How often does it get in the way?',
      short: 'Gets in the way',
      options: [
        { value: 'a-bit', text: 'A bit' },
        { value: 'some-days', text: 'Some days' },
        { value: 'every-day', text: 'Every day' },
        { value: 'not-sure', text: 'I’m not sure' },
      ],
    },
    {
      type: 'choice',
      id: 'parent-agrees',
      text: 'Does a parent or carer agree?',
      short: 'A parent or carer agrees',
      options: [...yesOrNo, { value: 'not-asked', text: 'Nobody has asked yet' }],
    },
  ],
  conditions: {
    'needs-consent': { question: 'age', atMost: { parameter: 'consent-until' } },
    'wants-to-join': {
      all: [
        { question: 'filled-in-by', is: 'school-staff' },
        { question: 'reason', is: 'find-out-about-joining' },
      ],
    },
  },
  rules: [
    { when: { question: 'life-at-risk', is: 'yes' }, outcome: 'emergency' },
    { when: { question: 'feels-unsafe', is: 'yes' }, outcome: 'urgent' },
    { when: { question: 'at-risk-from-someone', is: 'yes' }, outcome: 'safeguarding' },
    { when: { condition: 'wants-to-join' }, outcome: 'school-enquiry' },
    {
      when: {
        any: [
          { question: 'how-bad', is: 'every-day' },
          { question: 'concerns', includesAny: ['eating'] },
        ],
      },
      outcome: 'more-help-needed',
    },
    {
      when: {
        any: [
          { question: 'age', atMost: 6 },
          { question: 'age', atLeast: 19 },
        ],
      },
      outcome: 'outside-age',
      reason: 'Lantern works with people aged 7 to 17 years.',
    },
    { when: { question: 'area', is: 'elsewhere' }, outcome: 'outside-area' },
    { when: { question: 'school-coverage', is: 'not-covered' }, outcome: 'school-not-covered' },
    {
      when: { question: 'concerns', includesNone: ['low-mood', 'worry'] },
      outcome: 'different-support',
    },
    {
      when: {
        all: [{ condition: 'needs-consent' }, { not: { question: 'parent-agrees', is: 'yes' } }],
      },
      outcome: 'consent-first',
    },
    {
      when: { question: 'age', atLeast: 18, atMost: 18 },
      outcome: 'check-with-team',
      until: 'is-18-included',
    },
    { outcome: 'likely-suitable' },
  ],
  outcomes: lanternOutcomes,
  team: [
    { when: { question: 'area', is: 'hillvale' }, name: 'Hillvale Lanterns' },
    { name: 'Lantern' },
  ],
  contacts: [
    {
      id: 'team',
      name: 'Lantern',
      email: 'team@lantern.example',
      source: 'Invented.',
      checkedOn: '2026-11-23',
    },
  ],
  coverage: {
    text: 'Three schools in Northshore and Hillvale',
    asOf: '2026-11-23',
    totals: [
      {
        title: 'Schools with Lantern',
        total: 3,
        parts: [
          { title: 'Primary schools', count: 2 },
          { title: 'Secondary schools', count: 1 },
        ],
        asOf: '2026-11-23',
        source: 'Invented.',
      },
    ],
    source: 'Invented.',
  },
  parameters: [
    {
      id: 'consent-until',
      title: 'Up to which age a parent or carer has to agree',
      value: 15,
      source: 'Invented.',
    },
  ],
  pleaseConfirm: [
    {
      id: 'is-18-included',
      text: 'Your page says “up to 18”. Does that include people aged 18?',
      meanwhile: 'People aged 18 are told to ask the team.',
    },
  ],
  source: { url: 'https://lantern.example/', checkedOn: '2026-11-23' },
  reviewBy: '2027-11-23',
} satisfies Service as Service;
