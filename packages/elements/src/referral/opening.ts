import { isOwn, referralWording, safetyIn } from '@cairnkit/engine/referral-form.js';
import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import type { Referral } from '@cairnkit/engine/referral.js';

import type { Asked, Worded } from './view.js';

/**
 * The first page, where it asks about safety: that needs nothing of the rules, which are still on
 * their way.
 */
export function opening(form: Referral): Asked | undefined {
  const question = safetyIn(form);
  if (!question) return undefined;
  return {
    turn: 0,
    form,
    title: undefined,
    text: [],
    questions: [worded(form, question, {})],
    answers: {},
    isFirst: true,
    mistakes: [],
  };
}

/** A question in the words for whoever fills the form in. */
export function worded(
  form: Referral,
  question: ReferralQuestion,
  answers: ReferralAnswers,
): Worded {
  return {
    question,
    ...referralWording(form, question, answers),
    isOwn: isOwn(form, question, answers),
  };
}
