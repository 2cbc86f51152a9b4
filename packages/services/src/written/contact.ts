import type { ReferralPage } from '@cairnkit/engine/referral.js';

/** How whoever asks would like to be reached: only ways that they choose are asked about. */
export const contactPages = (
  about: 'young-person' | 'parent-or-carer',
): readonly ReferralPage[] => [
  {
    id: 'contact-by',
    questions: [
      {
        type: 'choices',
        id: 'contact-by',
        text: 'How would you like us to contact you?',
        short: 'Contact by',
        hint: 'Choose all that are fine. Choose ways that are safe and private for you.',
        options: [
          { value: 'call', text: 'Phone call' },
          { value: 'text-message', text: 'Text message' },
          { value: 'email', text: 'Email' },
          { value: 'letter', text: 'Letter' },
          { value: 'through-school', text: 'Through an adult at school' },
        ],
      },
    ],
  },
  {
    id: 'phone',
    when: { question: 'contact-by', includesAny: ['call', 'text-message'] },
    questions: [
      {
        type: 'phone',
        id: 'phone',
        text: 'What number do you want us to use?',
        short: 'Phone',
        why: 'To arrange a first talk.',
        about,
        message: 'leave-message',
      },
    ],
  },
  {
    id: 'leave-message',
    when: { question: 'contact-by', includesAny: ['call'] },
    questions: [
      {
        type: 'choice',
        id: 'leave-message',
        text: 'Is it OK to leave a message if nobody answers?',
        short: 'OK to leave a message',
        hint: 'Someone else may hear a message, or see who called.',
        options: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ],
      },
    ],
  },
  {
    id: 'email',
    when: { question: 'contact-by', includesAny: ['email'] },
    questions: [
      {
        type: 'email',
        id: 'email',
        text: 'What is your email address?',
        short: 'Email',
        hint: 'Use one that only you can read.',
        why: 'To arrange a first talk.',
        about,
      },
    ],
  },
  {
    id: 'address',
    title: 'Where can we write to?',
    when: { question: 'contact-by', includesAny: ['letter'] },
    questions: [
      { type: 'address', id: 'address', text: 'Address', short: 'Address', about },
      {
        type: 'postcode',
        id: 'postcode',
        text: 'Postcode',
        short: 'Postcode',
        about,
        optional: true,
      },
    ],
  },
  {
    id: 'school-contact',
    when: { question: 'contact-by', includesAny: ['through-school'] },
    questions: [
      {
        type: 'text',
        id: 'school-contact',
        text: 'Which adult at school can pass on a message?',
        short: 'Adult at school',
        hint: 'For example, a tutor, a teacher or the school nurse.',
      },
    ],
  },
  {
    id: 'best-times',
    questions: [
      {
        type: 'text',
        id: 'best-times',
        text: 'When is it best to contact you?',
        short: 'Best times',
        hint: 'For example, after school, or not on Mondays.',
        optional: true,
      },
    ],
  },
];

export const whoNotToContact: ReferralPage = {
  id: 'do-not-contact',
  questions: [
    {
      type: 'long-text',
      id: 'do-not-contact',
      text: 'Is there anyone we must not contact, or must not tell?',
      short: 'Must not be contacted',
      hint: 'Say who, and how we would know them. You do not have to say why.',
      why: 'So that nobody gets into danger or trouble because of this form.',
      optional: true,
      softLimit: 300,
      warns: 'must-not-contact',
    },
  ],
};
