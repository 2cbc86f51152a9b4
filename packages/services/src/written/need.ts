import type { Referral, ReferralPage } from '@cairnkit/engine/referral.js';

import { concerns, howBad } from '../asked/need.js';

/** What is hard, and what would help. The same choices as in a checker, which fills them in. */

export const whatIsHard: ReferralPage = {
  id: 'concerns',
  questions: [
    {
      type: 'choices',
      id: 'concerns',
      text: concerns.text,
      short: concerns.short,
      wordings: concerns.wordings,
      hint: concerns.hint,
      carry: 'concerns',
      options: concerns.options,
    },
  ],
};

export const howOften: ReferralPage = {
  id: 'how-bad',
  questions: [
    {
      type: 'choice',
      id: 'how-bad',
      text: howBad.text,
      short: howBad.short,
      carry: 'how-bad',
      options: howBad.options,
    },
  ],
};

export const inOwnWords: ReferralPage = {
  id: 'own-words',
  questions: [
    {
      type: 'long-text',
      id: 'own-words',
      text: 'What would you like us to know?',
      short: 'In your words',
      hint: 'For example, when it began, and how it affects home, school and friends.',
      optional: true,
      softLimit: 1200,
    },
  ],
};

export const whatHelps: ReferralPage = {
  id: 'what-helps',
  title: 'What helps, and what could be different',
  questions: [
    {
      type: 'long-text',
      id: 'what-helps',
      text: 'What helps, even a little?',
      short: 'Helps a little',
      optional: true,
      softLimit: 600,
    },
    {
      type: 'long-text',
      id: 'hopes',
      text: 'What do you hope will be different?',
      short: 'Hopes',
      optional: true,
      softLimit: 600,
    },
  ],
};

/** Whoever reads the referral sees this first: it may be days old by then. */
export const needAlerts: NonNullable<Referral['alerts']> = [
  {
    id: 'severe-self-harm',
    when: { question: 'concerns', includesAny: ['severe-self-harm'] },
    text: 'Says that there is self-harm that needs a doctor or nurse.',
  },
  {
    id: 'self-harm',
    when: { question: 'concerns', includesAny: ['self-harm'] },
    text: 'Says that there is self-harm.',
  },
  {
    id: 'every-day',
    when: { question: 'how-bad', is: 'every-day' },
    text: 'Says that it gets in the way every day.',
  },
];
