import { yes } from './kleene.js';
import { notSure } from './outcome-kinds.js';
import { questionsIn } from './questions-in.js';
import type { ReferralAnswers } from './referral-answer.js';
import { holds } from './referral-condition.js';
import { doubtAbout, doubtsIn } from './referral-doubts.js';
import { safetyQuestion } from './referral-form.js';
import { referralProblem } from './referral-problems.js';
import type { ReferralQuestion } from './referral-question.js';
import { isTold } from './referral-shape.js';
import type { Referral } from './referral.js';

/** What whoever reads a referral has to see first. */
export type ReferralFlag =
  /** They said that they are not safe, or not sure of it. They were shown urgent help. */
  | { readonly kind: 'not-safe-now' | 'may-not-be-safe'; readonly question: string }
  /** Somebody must not be contacted: the answer says who. */
  | { readonly kind: 'must-not-contact'; readonly question: string }
  /** One of the form’s own alerts, in its own words. */
  | {
      readonly kind: 'alert';
      readonly question: string;
      readonly alert: string;
      readonly text: string;
    }
  /** No message may be left on the number of this question. */
  | { readonly kind: 'leave-no-message'; readonly question: string }
  /** It was needed and is not there, or it is not what was asked for. */
  | { readonly kind: 'missing' | 'wrong'; readonly question: string; readonly code: string }
  /** Likely a slip that was let stand; `text` in the form’s words, where it has any. */
  | {
      readonly kind: 'doubt';
      readonly question: string;
      readonly code: string;
      readonly text?: string;
    };

/**
 * Finds them, the most pressing first.
 *
 * @param asked - The questions that were asked, in order.
 * @param answers - Those that count.
 */
export function referralFlags(
  form: Referral,
  asked: readonly ReferralQuestion[],
  answers: ReferralAnswers,
  on: string,
): readonly ReferralFlag[] {
  const told = asked.filter((each) => isTold(each, answers[each.id]));
  const warned = told.filter((each) => 'warns' in each && each.warns === 'must-not-contact');
  const unheard = told.filter(
    (each) => each.type === 'phone' && each.message && answers[each.message] === 'no',
  );
  const flags: ReferralFlag[] = [
    ...safety(form, answers),
    ...alerts(form, answers, on),
    ...warned.map(({ id }) => ({ kind: 'must-not-contact' as const, question: id })),
    ...unheard.map(({ id }) => ({ kind: 'leave-no-message' as const, question: id })),
  ];
  for (const question of asked) {
    const problem = referralProblem(question, answers[question.id], on);
    if (!problem) continue;
    const kind = problem.code === 'missing' ? 'missing' : 'wrong';
    flags.push({ kind, question: question.id, code: problem.code });
  }
  for (const question of told) {
    for (const { code } of doubtAbout(question, answers[question.id])) {
      flags.push({ kind: 'doubt', question: question.id, code });
    }
  }
  for (const { doubt, text, questions } of doubtsIn(form, answers, on)) {
    flags.push({ kind: 'doubt', question: questions[0]!, code: doubt, text });
  }
  return flags;
}

function safety(form: Referral, answers: ReferralAnswers): readonly ReferralFlag[] {
  if (!form.safety) return [];
  const answer = answers[safetyQuestion];
  if (answer === 'no') return [{ kind: 'not-safe-now', question: safetyQuestion }];
  if (answer === notSure) return [{ kind: 'may-not-be-safe', question: safetyQuestion }];
  const isMissing = answer === undefined;
  return isMissing ? [{ kind: 'missing', question: safetyQuestion, code: 'missing' }] : [];
}

function alerts(form: Referral, answers: ReferralAnswers, on: string): readonly ReferralFlag[] {
  return (form.alerts ?? [])
    .filter(({ when }) => holds(form, answers, on, when) === yes)
    .map(({ id, text, when }) => {
      const [question] = questionsIn(when, form.conditions);
      return { kind: 'alert', question: question!, alert: id, text };
    });
}
