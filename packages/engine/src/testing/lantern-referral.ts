import type { Referral } from '../referral.js';
import { aboutSchool, aboutYou } from './lantern-referral-sections.js';

/** An invented form of an invented team, with every type of question. It reaches nobody. */
export const lanternReferral = {
  kind: 'referral',
  id: 'lantern-referral',
  version: '1.0.0',
  lang: 'en',
  title: 'Ask Lantern for help',
  services: ['lantern'],
  about: 'young-person',
  for: ['young-person'],
  intro: ['Lantern helps people at some schools in Northshore and Hillvale.'],
  confidentiality: [
    'What you tell us stays private.',
    'If somebody may get hurt, we have to tell someone who can help. We try to talk to you first.',
  ],
  safety: {
    id: 'safe-now',
    text: 'Are you safe right now?',
    short: 'Safe right now',
    options: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
      { value: 'not-sure', text: 'I’m not sure' },
    ],
    help: ['Get help now. Nobody reads this form straight away.'],
  },
  sections: [
    aboutYou,
    aboutSchool,
    {
      id: 'what-is-hard',
      title: 'What is hard',
      pages: [
        {
          id: 'concerns',
          questions: [
            {
              type: 'choices',
              id: 'concerns',
              text: 'What is hard at the moment?',
              short: 'Hard at the moment',
              carry: 'concerns',
              options: [
                { value: 'low-mood', text: 'Feeling low' },
                { value: 'worry', text: 'Worry' },
                { value: 'something-else', text: 'Something else' },
                { value: 'not-sure', text: 'I’m not sure' },
              ],
            },
          ],
        },
        {
          id: 'own-words',
          questions: [
            {
              type: 'long-text',
              id: 'own-words',
              text: 'What would you like us to know?',
              short: 'In your words',
              optional: true,
              softLimit: 1200,
            },
          ],
        },
        {
          id: 'trusted-adult',
          title: 'Who helps you already?',
          questions: [
            {
              type: 'text',
              id: 'trusted-adult',
              text: 'An adult you trust',
              short: 'Trusted adult',
              optional: true,
            },
            {
              type: 'age',
              id: 'since-age',
              text: 'How old were you when it began?',
              short: 'Began at the age of',
              optional: true,
              from: 0,
              to: 25,
              notSure: 'I’m not sure',
            },
          ],
        },
      ],
    },
    {
      id: 'agreement',
      title: 'Who agrees',
      pages: [
        {
          id: 'parent-agrees',
          when: {
            any: [
              { question: 'date-of-birth', atMost: 15 },
              { question: 'date-of-birth', known: false },
            ],
          },
          questions: [
            {
              type: 'choice',
              id: 'parent-agrees',
              text: 'Does a parent or carer agree?',
              short: 'A parent or carer agrees',
              carry: 'parent-agrees',
              options: [
                { value: 'yes', text: 'Yes' },
                { value: 'no', text: 'No' },
                { value: 'not-asked', text: 'Nobody has asked yet' },
              ],
            },
          ],
        },
        {
          id: 'consents',
          questions: [
            {
              type: 'consents',
              id: 'consents',
              text: 'What do you agree to?',
              short: 'You agree to',
              options: [
                { value: 'talk-to-school', text: 'Lantern may talk to my school' },
                { value: 'talk-to-gp', text: 'Lantern may talk to my GP' },
              ],
            },
          ],
        },
      ],
    },
  ],
  equality: {
    id: 'equality',
    title: 'Is our help fair?',
    pages: [
      {
        id: 'ethnic-group',
        questions: [
          {
            type: 'choice',
            id: 'ethnic-group',
            text: 'What is your ethnic group?',
            short: 'Ethnic group',
            optional: true,
            options: [
              { value: 'asian', text: 'Asian or Asian British' },
              { value: 'another', text: 'Another ethnic group' },
              { value: 'prefer-not-to-say', text: 'Prefer not to say' },
            ],
          },
        ],
      },
    ],
  },
  doubts: [
    {
      id: 'age-and-year',
      when: {
        all: [
          { question: 'date-of-birth', atLeast: 16 },
          { question: 'school-year', isOneOf: ['year-6', 'year-9'] },
        ],
      },
      text: 'People aged 16 or over are seldom in this school year. Is that right?',
    },
  ],
  alerts: [
    {
      id: 'low-mood',
      when: { question: 'concerns', includesAny: ['low-mood'] },
      text: 'Says that feeling low is hard at the moment.',
    },
  ],
  consent: {
    policies: [
      {
        id: 'parent-under-16',
        who: 'parent-or-carer',
        toAge: 15,
        before: 'help',
        given: { question: 'parent-agrees', is: 'yes' },
        text: 'Under 16, a parent or carer agrees before Lantern helps.',
        source: 'Invented.',
      },
    ],
    nextSteps: [
      {
        text: 'Talk to an adult at school whom you trust. They work out with you who needs to agree.',
      },
    ],
  },
  afterwards: {
    text: [
      'Somebody from Lantern reads this within 5 working days.',
      'Then we call or write to you.',
    ],
    nextSteps: [{ text: 'If anything changes, write to the team.', contact: 'team' }],
    source: 'Invented.',
  },
  contacts: [
    {
      id: 'team',
      name: 'Lantern',
      email: 'team@lantern.example',
      source: 'Invented.',
      checkedOn: '2026-11-23',
    },
  ],
  source: { url: 'https://lantern.example/', checkedOn: '2026-11-23' },
  reviewBy: '2027-11-23',
} satisfies Referral as Referral;
