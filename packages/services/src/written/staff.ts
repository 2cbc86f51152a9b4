import type { ReferralPage } from '@cairnkit/engine/referral.js';

/** Who fills it in for a pupil, or for a school; and the family, as far as staff know. */

export const staffPages: readonly ReferralPage[] = [
  {
    id: 'staff',
    title: 'Who are you?',
    questions: [
      {
        type: 'full-name',
        id: 'staff-name',
        text: 'Your full name',
        short: 'Your name',
        about: 'school-staff',
      },
      {
        type: 'text',
        id: 'staff-role',
        text: 'Your role at the school or college',
        short: 'Your role',
        about: 'school-staff',
      },
    ],
  },
  {
    id: 'staff-contact',
    title: 'How can we reach you at work?',
    questions: [
      {
        type: 'email',
        id: 'staff-email',
        text: 'Your work email',
        short: 'Work email',
        about: 'school-staff',
      },
      {
        type: 'phone',
        id: 'staff-phone',
        text: 'Your work phone',
        short: 'Work phone',
        about: 'school-staff',
        optional: true,
      },
    ],
  },
];

export const parentPages: readonly ReferralPage[] = [
  {
    id: 'parent',
    title: 'Who are you?',
    questions: [
      {
        type: 'full-name',
        id: 'parent-name',
        text: 'Your full name',
        short: 'Your name',
        about: 'parent-or-carer',
      },
      {
        type: 'text',
        id: 'parent-relation',
        text: 'Who you are to the young person',
        short: 'You are their',
        hint: 'For example, mother, grandfather or foster carer.',
        about: 'parent-or-carer',
      },
    ],
  },
  {
    id: 'parental-responsibility',
    questions: [
      {
        type: 'choice',
        id: 'parental-responsibility',
        text: 'Do you have parental responsibility?',
        short: 'Parental responsibility',
        hint: 'It is fine not to be sure.',
        why: 'It can matter for who needs to agree.',
        options: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
          { value: 'not-sure', text: 'I’m not sure' },
        ],
      },
    ],
  },
];

export const family: ReferralPage = {
  id: 'family',
  title: 'A parent or carer to talk to',
  questions: [
    {
      type: 'full-name',
      id: 'parent-name',
      text: 'Their full name',
      short: 'Parent or carer',
      about: 'parent-or-carer',
      optional: true,
    },
    {
      type: 'phone',
      id: 'parent-phone',
      text: 'Their phone number',
      short: 'Phone of parent or carer',
      about: 'parent-or-carer',
      optional: true,
      message: 'parent-message',
    },
  ],
};

export const familyMessage: ReferralPage = {
  id: 'parent-message',
  when: { question: 'parent-phone', known: true },
  questions: [
    {
      type: 'choice',
      id: 'parent-message',
      text: 'Is it OK to leave a message on that number?',
      short: 'OK to leave a message',
      options: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
        { value: 'not-sure', text: 'I’m not sure' },
      ],
    },
  ],
};

export const whatSchoolHasTried: ReferralPage = {
  id: 'school-tried',
  questions: [
    {
      type: 'long-text',
      id: 'school-tried',
      text: 'What has the school done so far, and what came of it?',
      short: 'Done so far',
      optional: true,
      softLimit: 1200,
    },
  ],
};

/** Choices and no free text: nobody has to write what a tick can say. */
export const safetyAndCare: ReferralPage = {
  id: 'safety-and-care',
  questions: [
    {
      type: 'choices',
      id: 'safety-and-care',
      text: 'Which of these do you know of?',
      short: 'The school knows of',
      hint: 'Choose all that fit. It is fine not to know.',
      options: [
        { value: 'self-harm-now', text: 'Self-harm now' },
        { value: 'self-harm-past', text: 'Self-harm in the past' },
        { value: 'safety-plan', text: 'A safety plan' },
        { value: 'social-worker', text: 'A social worker' },
        { value: 'in-care', text: 'In care' },
        { value: 'young-carer', text: 'A young carer' },
        { value: 'send', text: 'SEND', hint: 'Special educational needs or a disability.' },
        { value: 'attendance', text: 'Often away from school, or excluded' },
        { value: 'not-sure', text: 'I’m not sure' },
      ],
      none: 'None of these',
    },
  ],
};

/** Whoever reads the referral sees this first. */
export const staffAlerts = [
  {
    id: 'self-harm-now',
    when: { question: 'safety-and-care', includesAny: ['self-harm-now'] },
    text: 'The school knows of self-harm now.',
  },
];
