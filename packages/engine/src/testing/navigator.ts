import type { Service } from '../service.js';
import { lantern } from './lantern.js';

const safety = ['emergency', 'urgent', 'safeguarding'];

/** An invented navigator: no yes and no no, but what there is. */
export const navigator: Service = {
  kind: 'service',
  id: 'beacon',
  version: '1.0.0',
  lang: 'en',
  title: 'Beacon, an invented navigator',
  questions: [
    ...lantern.questions.slice(0, 4),
    {
      type: 'choices',
      id: 'needs',
      text: 'What would you like help with?',
      short: 'Help with',
      options: [
        { value: 'worry', text: 'Worry' },
        { value: 'no-friends', text: 'Making friends' },
      ],
      none: 'None of these',
    },
    {
      type: 'choice',
      id: 'can-travel',
      text: 'Can you get to places?',
      short: 'Can travel',
      options: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
    },
  ],
  rules: [...lantern.rules.slice(0, 3), { outcome: 'options-list' }],
  outcomes: [
    ...lantern.outcomes.filter(({ kind }) => safety.includes(kind)),
    {
      kind: 'options-list',
      title: 'Here is what may help',
      nextSteps: [{ text: 'Choose one, and tell an adult whom you trust.' }],
    },
  ],
  options: [
    {
      id: 'trusted-adult',
      title: 'Talk to an adult you trust',
      person: true,
      nextSteps: [
        { for: ['young-person'], text: 'Say: “Can I talk to you?”' },
        { for: ['parent-or-carer', 'school-staff', 'friend'], text: 'Ask whom they trust.' },
      ],
    },
    { id: 'self-help', title: 'Things to try yourself' },
    { id: 'friendship-group', title: 'A friendship group' },
    { id: 'online-support', title: 'Help online' },
  ],
  offers: [
    { option: 'trusted-adult' },
    { when: { question: 'can-travel', is: 'no' }, option: 'online-support' },
    {
      when: {
        all: [
          { question: 'needs', includesAny: ['no-friends'] },
          { question: 'can-travel', is: 'yes' },
        ],
      },
      option: 'friendship-group',
    },
    { option: 'self-help' },
    { when: { question: 'needs', includesAny: ['worry'] }, option: 'online-support' },
  ],
  source: { url: 'https://beacon.example/', checkedOn: '2026-11-23' },
  reviewBy: '2027-11-23',
};
