import type { ReferralPage } from '@cairnkit/engine/referral.js';

/** Who the young person is. Nobody is asked for a title, and sex is no part of it. */

export const youngPersonsName: ReferralPage = {
  id: 'name',
  questions: [
    {
      type: 'full-name',
      id: 'full-name',
      text: 'What is the young person’s full name?',
      short: 'Full name',
      wordings: [
        { for: ['young-person'], text: 'What is your full name?' },
        { for: ['parent-or-carer'], text: 'What is your child’s full name?' },
      ],
      why: 'So that we know who to help, and do not mix people up.',
      about: 'young-person',
    },
  ],
};

export const preferredName: ReferralPage = {
  id: 'preferred-name',
  title: 'Name and pronouns to use',
  questions: [
    {
      type: 'preferred-name',
      id: 'preferred-name',
      text: 'What name do they like to be called?',
      short: 'Likes to be called',
      wordings: [{ for: ['young-person'], text: 'What name do you like to be called?' }],
      about: 'young-person',
      optional: true,
    },
    {
      type: 'text',
      id: 'pronouns',
      text: 'Which pronouns do they use?',
      short: 'Pronouns',
      wordings: [{ for: ['young-person'], text: 'Which pronouns do you use?' }],
      hint: 'For example, she, he or they.',
      optional: true,
    },
  ],
};

export const dateOfBirth: ReferralPage = {
  id: 'date-of-birth',
  questions: [
    {
      type: 'date-of-birth',
      id: 'date-of-birth',
      text: 'What is the young person’s date of birth?',
      short: 'Date of birth',
      wordings: [
        { for: ['young-person'], text: 'What is your date of birth?' },
        { for: ['parent-or-carer'], text: 'What is your child’s date of birth?' },
      ],
      hint: 'For example, 27 3 2012',
      why: 'What we can offer, and who needs to agree, can depend on age.',
      about: 'young-person',
      notSure: 'I’m not sure',
    },
  ],
};

/** Most people do not know it by heart, so nobody needs it. */
export const nhsNumberPages: readonly ReferralPage[] = [
  {
    id: 'knows-nhs-number',
    questions: [
      {
        type: 'choice',
        id: 'knows-nhs-number',
        text: 'Do you know the young person’s NHS number?',
        short: 'Knows the NHS number',
        wordings: [
          { for: ['young-person'], text: 'Do you know your NHS number?' },
          { for: ['parent-or-carer'], text: 'Do you know your child’s NHS number?' },
        ],
        hint: 'It is on letters from the NHS. We can help without it.',
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
        text: 'What is the NHS number?',
        short: 'NHS number',
        hint: 'It has 10 numbers, for example 999 123 4567.',
        about: 'young-person',
        optional: true,
      },
    ],
  },
];

export const gp: ReferralPage = {
  id: 'gp',
  questions: [
    {
      type: 'gp',
      id: 'gp',
      text: 'Which GP surgery is the young person with?',
      short: 'GP surgery',
      wordings: [
        { for: ['young-person'], text: 'Which GP surgery are you with?' },
        { for: ['parent-or-carer'], text: 'Which GP surgery is your child with?' },
      ],
      hint: 'We do not tell the GP anything unless that is agreed.',
      about: 'young-person',
      optional: true,
      notSure: 'I’m not sure',
    },
  ],
};
