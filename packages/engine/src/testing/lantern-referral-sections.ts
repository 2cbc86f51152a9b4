import type { ReferralSection } from '../referral.js';

const yesOrNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

/** What Lantern’s form asks, with every type of question; see `lantern-referral.ts`. */
export const aboutYou: ReferralSection = {
  id: 'about-you',
  title: 'About you',
  pages: [
    {
      id: 'name',
      title: 'What is your name?',
      questions: [
        {
          type: 'full-name',
          id: 'full-name',
          text: 'Full name',
          short: 'Name',
          about: 'young-person',
        },
        {
          type: 'preferred-name',
          id: 'preferred-name',
          text: 'What you like to be called',
          short: 'Called',
          about: 'young-person',
          optional: true,
        },
      ],
    },
    {
      id: 'born',
      questions: [
        {
          type: 'date-of-birth',
          id: 'date-of-birth',
          text: 'What is your date of birth?',
          short: 'Date of birth',
          hint: 'For example, 27 3 2012',
          why: 'Lantern helps people aged 7 to 17 years.',
          about: 'young-person',
          notSure: 'I’m not sure',
        },
      ],
    },
    {
      id: 'knows-nhs-number',
      questions: [
        {
          type: 'choice',
          id: 'knows-nhs-number',
          text: 'Do you know your NHS number?',
          short: 'Knows NHS number',
          optional: true,
          options: [
            { value: 'yes', text: 'Yes, I know it' },
            { value: 'no', text: 'No, or I’m not sure' },
          ],
        },
      ],
    },
    {
      id: 'nhs-number',
      when: { question: 'knows-nhs-number', is: 'yes' },
      questions: [
        {
          type: 'nhs-number',
          id: 'nhs-number',
          text: 'What is your NHS number?',
          short: 'NHS number',
          hint: 'It has 10 numbers.',
          about: 'young-person',
          notSure: 'I do not know it',
        },
      ],
    },
    {
      id: 'contact',
      title: 'How can we reach you?',
      text: ['We use this to arrange a first talk.'],
      questions: [
        {
          type: 'phone',
          id: 'phone',
          text: 'What number do you want us to call you on?',
          short: 'Phone',
          about: 'young-person',
          optional: true,
          message: 'leave-message',
        },
        {
          type: 'email',
          id: 'email',
          text: 'E-mail',
          short: 'E-mail',
          about: 'young-person',
          optional: true,
        },
      ],
    },
    {
      id: 'leave-message',
      when: { question: 'phone', known: true },
      questions: [
        {
          type: 'choice',
          id: 'leave-message',
          text: 'Is it OK to leave a message?',
          short: 'OK to leave a message',
          options: yesOrNo,
        },
      ],
    },
    {
      id: 'home',
      title: 'Where do you live?',
      questions: [
        {
          type: 'address',
          id: 'address',
          text: 'Address',
          short: 'Address',
          about: 'young-person',
          optional: true,
        },
        {
          type: 'postcode',
          id: 'postcode',
          text: 'Postcode',
          short: 'Postcode',
          about: 'young-person',
          optional: true,
        },
      ],
    },
    {
      id: 'do-not-contact',
      questions: [
        {
          type: 'long-text',
          id: 'do-not-contact',
          text: 'Is there anybody whom we must not contact?',
          short: 'Must not be contacted',
          optional: true,
          softLimit: 300,
          warns: 'must-not-contact',
        },
      ],
    },
  ],
};

export const aboutSchool: ReferralSection = {
  id: 'about-school',
  title: 'School and GP',
  pages: [
    {
      id: 'school',
      questions: [
        {
          type: 'school',
          id: 'school',
          text: 'Which school do you go to?',
          short: 'School',
          carry: 'school',
          schools: 'anytown',
          notSure: 'I do not go to a school',
        },
      ],
    },
    {
      id: 'school-year',
      questions: [
        {
          type: 'choice',
          id: 'school-year',
          text: 'Which school year are you in?',
          short: 'School year',
          options: [
            { value: 'year-6', text: 'Year 6' },
            { value: 'year-9', text: 'Year 9' },
            { value: 'year-12', text: 'Year 12' },
            { value: 'not-sure', text: 'I’m not sure' },
          ],
        },
      ],
    },
    {
      id: 'gp',
      questions: [
        {
          type: 'gp',
          id: 'gp',
          text: 'Which GP surgery do you go to?',
          short: 'GP surgery',
          optional: true,
          notSure: 'I’m not sure',
        },
      ],
    },
  ],
};
