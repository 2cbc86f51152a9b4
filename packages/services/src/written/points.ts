import type { Referral } from '@cairnkit/engine/referral.js';

/** What hardly any service publishes, and every one has to say before its form is used. */

type Point = NonNullable<Referral['pleaseConfirm']>[number];

export const howSoon: Point = {
  id: 'how-soon',
  text: 'How soon do you answer, and how? What do people hear who wait?',
  meanwhile: 'People are told that someone contacts them, and that nobody can say yet how soon.',
};

export const whoMayAsk: Point = {
  id: 'who-may-ask',
  text: 'Your page does not say who may ask you for help. May young people and parents ask themselves?',
  meanwhile: 'Do not use the forms for them until that is clear. Their school can ask for them.',
};

export const whoAgrees: Point = {
  id: 'who-agrees',
  text: 'Your page does not say who has to agree. From which age may a young person agree alone?',
  meanwhile:
    'Under 16, a parent or carer is asked for as well. Where one is missing, people talk it over.',
};

export const wordsForForms: Point = {
  id: 'words',
  text: 'Are these the questions that you need, and none that you do not? Do the words fit, also those about who reads this?',
  meanwhile: 'They are those that such services ask for in their forms, and as few as possible.',
};
