import type { Carried } from './carried.js';
import { notSure } from './outcome-kinds.js';
import type { ReferralAnswer, ReferralAnswers } from './referral-answer.js';
import { pagesOf } from './referral-form.js';
import type { ReferralQuestion } from './referral-question.js';
import { canBeKept } from './referral-shape.js';
import type { Referral } from './referral.js';
import type { Schools } from './schools.js';

/**
 * The answers that a checker can fill in: those that a question carries over, as far as it has them
 * among its own. Whatever does not fit is left open, and asked.
 *
 * @param schools - Where the name of a school is looked up. Without them, a school is asked again.
 */
export function carriedAnswers(
  form: Referral,
  carried: Carried,
  schools?: Schools,
): ReferralAnswers {
  const found: Record<string, ReferralAnswer> = {};
  for (const question of pagesOf(form, 'before-sending').flatMap(({ questions }) => questions)) {
    const { id, carry } = question;
    if (carry === undefined || !Object.hasOwn(carried.answers, carry)) continue;
    const answer = filled(question, carried.answers[carry], schools);
    if (answer !== undefined && canBeKept(question, answer)) found[id] = answer;
  }
  return found;
}

function filled(
  question: ReferralQuestion,
  value: Carried['answers'][string],
  schools: Schools | undefined,
): ReferralAnswer | undefined {
  if (value === undefined) return undefined;
  if (question.type === 'school') {
    const row = schools?.schools.find(([urn]) => String(urn) === value);
    return row && { name: row[1], id: String(row[0]) };
  }
  if (value !== null) return value;
  return question.type === 'choice' ? notSure : null;
}
