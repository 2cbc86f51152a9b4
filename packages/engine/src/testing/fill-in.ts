import type { ReferralAnswers } from '../referral-answer.js';
import type { Referral } from '../referral.js';
import { questionsAt } from '../referring-page.js';
import type { Referring } from '../referring.js';
import { startReferral, stepReferral, type HandedOver } from '../step-referral.js';

/** More pages than any form has: whoever needs more turns in a circle. */
const mostSteps = 300;

/**
 * Fills a form in as a person would, page by page: gives the answers that it has to what is asked,
 * lets every doubt stand, and ends at the review, or where an answer is wrong or missing.
 */
export function filledIn(
  form: Referral,
  answers: ReferralAnswers,
  on: string,
  from?: HandedOver,
): Referring {
  let referring = startReferral(form, on, from);
  for (let steps = 0; steps < mostSteps; steps += 1) {
    for (const { id } of questionsAt(form, referring, on)) {
      const value = answers[id];
      if (value === undefined) continue;
      referring = stepReferral(form, referring, { type: 'answer', question: id, value }, on);
    }
    const next = stepReferral(form, referring, { type: 'next' }, on);
    if (next === referring) break;
    referring = next;
  }
  return referring;
}
