import type { Referral, ReferralPage } from '@cairnkit/engine/referral.js';

/** Filled in where a checker has found the school. A host adds `schools`, its own list. */
export const school: ReferralPage = {
  id: 'school',
  questions: [
    {
      type: 'school',
      id: 'school',
      text: 'Which school or college does the young person go to?',
      short: 'School or college',
      wordings: [
        { for: ['young-person'], text: 'Which school or college do you go to?' },
        { for: ['parent-or-carer'], text: 'Which school or college does your child go to?' },
      ],
      why: 'The team works in some schools and colleges, not yet in all.',
      about: 'young-person',
      carry: 'school',
      notSure: 'No school or college, or I’m not sure',
    },
  ],
};

const years = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

export const schoolYear: ReferralPage = {
  id: 'school-year',
  questions: [
    {
      type: 'choice',
      id: 'school-year',
      text: 'Which school year is the young person in?',
      short: 'School year',
      wordings: [
        { for: ['young-person'], text: 'Which school year are you in?' },
        { for: ['parent-or-carer'], text: 'Which school year is your child in?' },
      ],
      optional: true,
      options: [
        { value: 'reception', text: 'Reception' },
        ...years.map((year) => ({ value: `year-${year}`, text: `Year ${year}` })),
        { value: 'no-year', text: 'None of these' },
        { value: 'not-sure', text: 'I’m not sure' },
      ],
    },
  ],
};

/**
 * Ages and school years that are far apart: one of them is likely a slip. The NHS service manual names
 * somebody aged 19 in year 9 as such a case: pattern “interruption page”.
 */
export const ageAndYear: NonNullable<Referral['doubts']> = [
  {
    id: 'older-than-year',
    when: {
      all: [
        { question: 'date-of-birth', atLeast: 18 },
        {
          question: 'school-year',
          isOneOf: ['reception', ...years.slice(0, 9).map((year) => `year-${year}`)],
        },
      ],
    },
    text: 'The date of birth means an age of 18 or more. Is the school year right?',
  },
  {
    id: 'younger-than-year',
    when: {
      all: [
        { question: 'date-of-birth', atMost: 8 },
        { question: 'school-year', isOneOf: years.slice(8).map((year) => `year-${year}`) },
      ],
    },
    text: 'The date of birth means an age of 8 or less. Is the school year right?',
  },
];
