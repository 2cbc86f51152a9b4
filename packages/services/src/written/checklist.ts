import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';

/** One thing that a school agrees to, with the three answers of every checklist. */
export const duty = (id: string, text: string): ReferralQuestion => ({
  type: 'choice',
  id,
  text,
  short: text,
  options: [
    { value: 'have', text: 'We have this' },
    { value: 'not-yet', text: 'Not yet' },
    { value: 'not-sure', text: 'I’m not sure' },
  ],
});
