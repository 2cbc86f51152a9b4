import type { ReferralAnswers } from './referral-answer.js';
import type { ReferralQuestion } from './referral-question.js';
import type { Referral } from './referral.js';

/** What a school has in place of what it would agree to. No score: nothing is decided by it. */
export interface Checklist {
  readonly section: string;
  readonly title: string;
  readonly have: readonly ReferralQuestion[];
  readonly notYet: readonly ReferralQuestion[];
  /** Not sure, or not answered. */
  readonly notSure: readonly ReferralQuestion[];
}

/** Each checklist of a form with its questions, by what was answered and in their order. */
export function checklists(form: Referral, answers: ReferralAnswers): readonly Checklist[] {
  return form.sections
    .filter(({ checklist }) => checklist)
    .map(({ id, title, pages }) => {
      const questions = pages.flatMap((page) => page.questions);
      const are = (value: string) => questions.filter((each) => answers[each.id] === value);
      const [have, notYet] = [are('have'), are('not-yet')];
      const notSure = questions.filter((each) => !have.includes(each) && !notYet.includes(each));
      return { section: id, title, have, notYet, notSure };
    });
}
