import type { Referral, ReferralPage } from '@cairnkit/engine/referral.js';

/** For services that only a school’s mental health lead asks, after talking to the team. */

export const theLead: readonly ReferralPage[] = [
  {
    id: 'is-lead',
    questions: [
      {
        type: 'choice',
        id: 'is-lead',
        text: 'Are you the mental health lead at the school?',
        short: 'Mental health lead',
        why: 'Only the lead of a school asks the team.',
        options: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ],
      },
    ],
  },
  {
    id: 'lead-talked',
    questions: [
      {
        type: 'choice',
        id: 'lead-talked',
        text: 'Have you talked to the team about this, without naming the pupil?',
        short: 'Talked to the team',
        options: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'Not yet' },
        ],
      },
    ],
  },
];

/** Nobody is stopped, for the lead may be ill and the team may know; but they read this first. */
export const onlyTheLead: NonNullable<Referral['doubts']> = [
  {
    id: 'not-the-lead',
    when: { question: 'is-lead', is: 'no' },
    text: 'Only the mental health lead asks the team. Talk to your lead before you go on.',
  },
  {
    id: 'not-talked-yet',
    when: { question: 'lead-talked', is: 'no' },
    text: 'The lead talks to the team before this form. Talk to the team before you go on.',
  },
];
