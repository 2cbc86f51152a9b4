import { askerQuestion, askers, type Asker } from './outcome-kinds.js';
import type { ReferralAnswers } from './referral-answer.js';
import type { ReferralQuestion } from './referral-question.js';
import type { Referral, ReferralPage, ReferralSection } from './referral.js';
import { wordingFor, type Said } from './wording-for.js';

/** The id of the question that comes before all others. */
export const safetyQuestion = 'safe-now';

/** Says that somebody would rather not say: no answer to compare with, as `not-sure` is none. */
export const preferNot = 'prefer-not-to-say';

/** Whether the form’s questions about fairness are among what is looked at. */
export type Part = 'all' | 'before-sending';

/** The sections in their order; those of equality come last. */
export function sectionsOf(form: Referral, part: Part = 'all'): readonly ReferralSection[] {
  const { sections, equality } = form;
  return equality && part === 'all' ? [...sections, equality] : sections;
}

/** All pages in their order. */
export function pagesOf(form: Referral, part: Part = 'all'): readonly ReferralPage[] {
  return sectionsOf(form, part).flatMap(({ pages }) => pages);
}

/** The question about safety in the shape of the others. */
export function safetyIn({ safety }: Referral): ReferralQuestion | undefined {
  if (!safety) return undefined;
  const { id, text, short, hint, why, wordings, options } = safety;
  return { type: 'choice', id, text, short, hint, why, wordings, options };
}

const known = new WeakMap<Referral, ReadonlyMap<string, ReferralQuestion>>();

/** Every question by its id, that about safety first. Made once for each form. */
function questionsById(form: Referral): ReadonlyMap<string, ReferralQuestion> {
  let found = known.get(form);
  if (!found) {
    const safety = safetyIn(form);
    const others = pagesOf(form).flatMap(({ questions }) => questions);
    found = new Map([...(safety ? [safety] : []), ...others].map((each) => [each.id, each]));
    known.set(form, found);
  }
  return found;
}

/** Every question, that about safety first. */
export function questionsOf(form: Referral): readonly ReferralQuestion[] {
  return [...questionsById(form).values()];
}

export function questionOf(form: Referral, id: string): ReferralQuestion | undefined {
  return questionsById(form).get(id);
}

/** Who fills it in; `undefined` while a form for several has not asked that yet. */
export function askerOf({ for: whom }: Referral, answers: ReferralAnswers): Asker | undefined {
  if (whom.length === 1) return whom[0];
  return askers.find((each) => each === answers[askerQuestion]);
}

/** A question in the words for whoever fills the form in. */
export function referralWording(
  form: Referral,
  question: Pick<ReferralQuestion, keyof Said | 'wordings'>,
  answers: ReferralAnswers,
): Said {
  return wordingFor(question, askerOf(form, answers));
}

/** Whether it asks for the person’s own details, which their browser may fill in. */
export function isOwn(
  form: Referral,
  question: ReferralQuestion,
  answers: ReferralAnswers,
): boolean {
  return 'about' in question && question.about === askerOf(form, answers);
}
