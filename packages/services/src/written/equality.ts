import type { ReferralSection } from '@cairnkit/engine/referral.js';

const preferNot = { value: 'prefer-not-to-say', text: 'Prefer not to say' };

/**
 * Asked only where a service switches it on, after the answers have been checked. Nobody needs to
 * answer it to get help. After the GOV.UK pattern “Equality information”; ethnic groups are the five
 * of England and Wales, with room for one’s own words.
 */
export const equality: ReferralSection = {
  id: 'equality',
  title: 'Is help fair for everyone?',
  pages: [
    {
      id: 'ethnic-group',
      title: 'Ethnic group',
      text: [
        'These answers show if everyone can get help. They change nothing about the help you get.',
      ],
      questions: [
        {
          type: 'choice',
          id: 'ethnic-group',
          text: 'What is the young person’s ethnic group?',
          short: 'Ethnic group',
          wordings: [
            { for: ['young-person'], text: 'What is your ethnic group?' },
            { for: ['parent-or-carer'], text: 'What is your child’s ethnic group?' },
          ],
          optional: true,
          options: [
            { value: 'asian', text: 'Asian or Asian British' },
            { value: 'black', text: 'Black, Black British, Caribbean or African' },
            { value: 'mixed', text: 'Mixed or multiple ethnic groups' },
            { value: 'white', text: 'White' },
            { value: 'another', text: 'Another ethnic group' },
            preferNot,
          ],
        },
        {
          type: 'text',
          id: 'ethnic-group-words',
          text: 'In your own words, if you like',
          short: 'In your own words',
          optional: true,
        },
      ],
    },
    {
      id: 'sex',
      questions: [
        {
          type: 'choice',
          id: 'sex',
          text: 'What is the young person’s sex?',
          short: 'Sex',
          wordings: [
            { for: ['young-person'], text: 'What is your sex?' },
            { for: ['parent-or-carer'], text: 'What is your child’s sex?' },
          ],
          optional: true,
          options: [
            { value: 'female', text: 'Female' },
            { value: 'male', text: 'Male' },
            preferNot,
          ],
        },
      ],
    },
    {
      id: 'gender',
      title: 'Gender',
      questions: [
        {
          type: 'choice',
          id: 'gender-same',
          text: 'Is the gender the same as the sex registered at birth?',
          short: 'Gender same as registered',
          optional: true,
          options: [{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }, preferNot],
        },
        {
          type: 'text',
          id: 'gender-words',
          text: 'If not, the gender in your own words, if you like',
          short: 'Gender',
          optional: true,
        },
      ],
    },
  ],
};
