import type { Outcome } from '../service.js';

/** What Lantern comes to; see `lantern.ts`. */
export const lanternOutcomes: Outcome[] = [
  {
    kind: 'emergency',
    title: 'Call 999 or go to A&E now',
    nextSteps: [{ text: 'Call 999, and stay with the person until help comes.' }],
  },
  {
    kind: 'urgent',
    title: 'Call 111 and choose the mental health option',
    nextSteps: [{ text: 'Call 111 now, and tell an adult you trust.' }],
  },
  {
    kind: 'safeguarding',
    title: 'Everybody has a right to be safe',
    nextSteps: [{ text: 'Tell an adult you trust today.' }],
  },
  {
    kind: 'school-enquiry',
    title: 'How your school can join',
    lists: [{ title: 'What your school agrees to', items: ['A room', 'A person to talk to'] }],
    nextSteps: [{ text: 'Write to the team.', contact: 'team' }],
  },
  {
    kind: 'more-help-needed',
    title: 'It sounds like you may need more help than this team gives',
    nextSteps: [{ text: 'Talk to your GP.' }],
  },
  {
    kind: 'outside-age',
    title: 'Lantern may not be the right team at this age',
    nextSteps: [{ text: 'Talk to your GP about who helps at this age.' }],
  },
  {
    kind: 'outside-area',
    title: 'Lantern works with schools in Northshore and Hillvale',
    nextSteps: [{ text: 'Ask at school who helps there.' }],
  },
  {
    kind: 'school-not-covered',
    title: 'This school does not have Lantern yet',
    nextSteps: [
      { for: ['young-person', 'friend'], text: 'Talk to an adult at school whom you trust.' },
      { for: ['parent-or-carer'], text: 'Ask at school who helps with worries.' },
      { for: ['school-staff'], text: 'Ask the team how your school can join.', contact: 'team' },
    ],
  },
  {
    kind: 'different-support',
    title: 'Another service may be better for this',
    nextSteps: [{ text: 'Talk to your GP.' }],
  },
  {
    kind: 'consent-first',
    title: 'A parent or carer needs to agree first',
    nextSteps: [
      { for: ['young-person', 'friend'], text: 'Talk it over with a parent or carer.' },
      { for: ['parent-or-carer'], text: 'Tell the school that you agree.' },
      { for: ['school-staff'], text: 'Talk to the family first.' },
    ],
  },
  {
    kind: 'check-with-team',
    title: 'We are not sure from these answers',
    text: ['A short talk will sort it out.'],
    nextSteps: [{ text: 'Ask {team}.', contact: 'team' }],
  },
  {
    kind: 'likely-suitable',
    title: '{team} may be able to help',
    nextSteps: [
      { for: ['young-person', 'friend'], text: 'Ask at school for {team}.' },
      { for: ['parent-or-carer'], text: 'Talk to the school’s mental health lead.' },
      { for: ['school-staff'], text: 'Send a request to {team}.', contact: 'team' },
    ],
  },
];
