import type { ConsentPolicy, ReferralPage } from '@cairnkit/engine/referral.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import type { Condition } from '@cairnkit/engine/condition.js';

/** Who agrees, and to what. Nobody is turned away by it: what is missing, people talk about. */

type ReferralOptions = Extract<ReferralQuestion, { type: 'consents' }>['options'];

const answers = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'not-asked', text: 'Nobody has asked yet' },
];

const parentQuestion = {
  type: 'choice',
  id: 'parent-agrees',
  text: 'Does a parent or carer agree?',
  short: 'A parent or carer agrees',
  wordings: [
    {
      for: ['young-person'],
      text: 'Does a parent or carer agree?',
      hint: 'You can send this form whatever you choose. We talk with you about it first.',
    },
    { for: ['parent-or-carer'], text: 'Do you agree that the team helps your child?' },
  ],
  carry: 'parent-agrees',
  options: answers,
} satisfies ReferralQuestion;

/** Somebody aged up to so many years, or whose age is not known. */
export const upTo = (years: number): Condition => ({
  any: [
    { question: 'date-of-birth', atMost: years },
    { question: 'date-of-birth', known: false },
  ],
});

export const parentAgrees: ReferralPage = { id: 'parent-agrees', questions: [parentQuestion] };

/** The same of the parent or carer who fills the form in. */
export const parentDecides: ReferralPage = {
  ...parentAgrees,
  when: upTo(15),
  questions: [
    {
      ...parentQuestion,
      options: [...answers.slice(0, 2), { value: 'not-asked', text: 'I have not decided yet' }],
    },
  ],
};

/** From 16 on people in England usually agree for themselves, so they are not asked. */
export const parentAgreesUnder16: ReferralPage = { ...parentAgrees, when: upTo(15) };

export const youngPersonAgrees: ReferralPage = {
  id: 'young-person-agrees',
  questions: [
    {
      type: 'choice',
      id: 'young-person-agrees',
      text: 'Does the young person want this help?',
      short: 'The young person wants this help',
      wordings: [{ for: ['parent-or-carer'], text: 'Does your child want this help?' }],
      why: 'Help works when the person wants it.',
      carry: 'young-person-agrees',
      options: answers,
    },
  ],
};

const parents = { value: 'talk-to-parents', text: 'Parents or carers' };

const others = [
  { value: 'talk-to-school', text: 'The mental health lead at school' },
  { value: 'talk-to-gp', text: 'The GP' },
  { value: 'talk-to-others', text: 'Other services that help already' },
];

/** Each by itself, and none of them needed to get help. */
const sharingWith = (options: ReferralOptions): ReferralPage => ({
  id: 'consents',
  text: ['Tick only what you agree to. You can change your mind at any time, and still get help.'],
  questions: [
    {
      type: 'consents',
      id: 'consents',
      text: 'Who may the team talk to about this?',
      short: 'The team may talk to',
      options,
    },
  ],
});

export const sharing = sharingWith([parents, ...others]);

/** Of a form that a parent or carer fills in. */
export const parentsSharing = sharingWith(others);

/** Policies as far as they are the same in several services; each adds who says so, or what to ask. */

export const parentUnder16: Omit<ConsentPolicy, 'source' | 'confirm'> = {
  id: 'parent-under-16',
  who: 'parent-or-carer',
  toAge: 15,
  before: 'help',
  given: { question: 'parent-agrees', is: 'yes' },
  text: 'Under 16, a parent or carer agrees, too, before the team helps.',
};

export const youngPersonFirst: Omit<ConsentPolicy, 'source' | 'confirm'> = {
  id: 'young-person',
  who: 'young-person',
  before: 'help',
  given: { question: 'young-person-agrees', is: 'yes' },
  text: 'The young person agrees before the team helps.',
};

/** A person finds out with the young person who needs to agree. No form can. */
export const talkItOver = [
  {
    for: ['young-person' as const],
    text: 'Talk to an adult at school you trust, or to the team. They work out with you who needs to agree.',
  },
  {
    for: ['young-person' as const],
    // Childline, as in ../told/safety.ts: https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/
    text: 'If you want to talk in private first, call Childline on 0800 1111.',
  },
  {
    for: ['parent-or-carer' as const],
    text: 'Talk it over with your child. The team can help you both to work out what is best.',
  },
  {
    for: ['school-staff' as const],
    text: 'Talk to the young person first, and then to the family. The team can help to work out who needs to agree.',
  },
];
