import type { Condition } from './condition.js';
import { yes } from './kleene.js';
import type { ReferralAnswer, ReferralAnswers } from './referral-answer.js';
import { holds } from './referral-condition.js';
import { safetyQuestion, sectionsOf, type Part } from './referral-form.js';
import type { ReferralQuestion } from './referral-question.js';
import { isOpen } from './referral-shape.js';
import type { Referral, ReferralPage, ReferralSection } from './referral.js';

/** A page that is asked, with those of its questions that are. */
export interface AskedPage {
  readonly section: ReferralSection;
  readonly page: ReferralPage;
  readonly questions: readonly ReferralQuestion[];
}

/** What is asked of somebody with these answers, and which of them count. */
export interface Asked {
  readonly pages: readonly AskedPage[];
  /** Of the questions that are asked, and not left open. */
  readonly answers: ReferralAnswers;
}

/**
 * Goes through a form page by page, and asks what has no condition, or one that holds for sure. An
 * answer to a question that is not asked counts for nothing.
 *
 * @param on - The day on which ages are told, such as `2026-11-23`.
 */
export function askedPages(
  form: Referral,
  given: ReferralAnswers,
  on: string,
  part: Part = 'before-sending',
): Asked {
  const answers: Record<string, ReferralAnswer> = {};
  if (form.safety && given[safetyQuestion] !== undefined) {
    answers[safetyQuestion] = given[safetyQuestion];
  }
  const isAsked = ({ when }: { readonly when?: Condition | undefined }) =>
    !when || holds(form, answers, on, when) === yes;

  const pages: AskedPage[] = [];
  for (const section of sectionsOf(form, part)) {
    for (const page of section.pages) {
      if (!isAsked(page)) continue; // one by one: the answers on a page may ask for the next
      const questions = page.questions.filter(isAsked);
      for (const question of questions) {
        const { id } = question;
        const answer = Object.hasOwn(given, id) ? given[id] : undefined;
        if (answer !== undefined && !isOpen(question, answer)) answers[id] = answer;
      }
      if (questions.length > 0) pages.push({ section, page, questions });
    }
  }
  return { pages, answers };
}
