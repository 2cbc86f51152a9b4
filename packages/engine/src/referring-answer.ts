import type { ReferralAnswer } from './referral-answer.js';
import { questionsIn } from './questions-in.js';
import { canBeKept } from './referral-shape.js';
import type { Referral } from './referral.js';
import { questionsAt } from './referring-page.js';
import type { Referring } from './referring.js';
import type { Label } from './session.js';

/** Keeps an answer to a question that is shown, right or wrong. The same one changes nothing. */
export function answered(
  form: Referral,
  referring: Referring,
  id: string,
  value: ReferralAnswer,
  on: string,
): Referring {
  const question = questionsAt(form, referring, on).find((each) => each.id === id);
  if (!question || !canBeKept(question, value)) return referring;
  const { answers } = referring;
  if (Object.hasOwn(answers, id) && isSame(answers[id]!, value)) return referring;
  return { ...afresh(form, referring, id), answers: { ...answers, [id]: value } };
}

/** Leaves a question that is shown open again. */
export function cleared(form: Referral, referring: Referring, id: string, on: string): Referring {
  const isShown = questionsAt(form, referring, on).some((each) => each.id === id);
  if (!isShown || !Object.hasOwn(referring.answers, id)) return referring;
  const answers = { ...referring.answers };
  delete answers[id];
  return { ...afresh(form, referring, id), answers };
}

/**
 * What was filled in is now the person’s own, what was doubted may be doubted again, and other
 * answers are another submission.
 */
function afresh(form: Referral, referring: Referring, id: string): Referring {
  const { accepted, ...rest } = referring;
  const filled = referring.filled.filter((each) => each !== id);
  const kept = accepted?.filter((key) => !isAbout(form, key, id)) ?? [];
  const whole: Referring = { ...rest, filled, ...(kept.length > 0 && { accepted: kept }) };
  delete (whole as { label?: Label }).label; // it is our own copy
  if (whole.status === 'asking') delete (whole as { doubting?: true }).doubting;
  return whole;
}

/** Whether a doubt, by its key, is about a question. */
function isAbout({ doubts = [], conditions }: Referral, key: string, question: string): boolean {
  const [code, id] = key.split(':');
  if (code !== 'doubt') return id === question;
  const doubt = doubts.find((each) => each.id === id);
  return !doubt || questionsIn(doubt.when, conditions).has(question);
}

/** Answers are small and plain. */
const isSame = (a: ReferralAnswer, b: ReferralAnswer) => JSON.stringify(a) === JSON.stringify(b);
