import { askedPages, type AskedPage } from './asked-pages.js';
import type { ReferralAnswers } from './referral-answer.js';
import { doubtsOnPage, type ReferralUncertainty } from './referral-doubts.js';
import { safetyIn } from './referral-form.js';
import { referralProblem, type ReferralProblem } from './referral-problems.js';
import type { ReferralQuestion } from './referral-question.js';
import type { Referral, ReferralPage, ReferralSection } from './referral.js';
import type { Referring, ReferringTrail } from './referring.js';

/** The page that is shown; `undefined` where it is none of the form’s pages. */
export function referralPageAt(
  form: Referral,
  referring: Referring,
  on: string,
): ReferralPage | undefined {
  return pageShown(form, referring, on)?.page;
}

/** The questions that are asked now: of the page that is shown, or the one about safety. */
export function questionsAt(
  form: Referral,
  referring: Referring,
  on: string,
): readonly ReferralQuestion[] {
  const safety = referring.status === 'safety' ? safetyIn(form) : undefined;
  return safety ? [safety] : (pageShown(form, referring, on)?.questions ?? []);
}

/** What is wrong with the answers on the page, in its order: nobody goes on before that is changed. */
export function problemsAt(
  form: Referral,
  referring: Referring,
  on: string,
): readonly ReferralProblem[] {
  const questions = questionsAt(form, referring, on);
  return problemsOf(questions, referring.answers, on);
}

/** What is likely a slip on the page, but for what the person has let stand already. */
export function doubtsAt(
  form: Referral,
  referring: Referring,
  on: string,
): readonly ReferralUncertainty[] {
  const page = pageShown(form, referring, on);
  if (!page) return [];
  const { answers } = askedPages(form, referring.answers, on, 'all');
  const found = doubtsOnPage(form, page, answers, on);
  return found.filter(({ key }) => !referring.accepted?.includes(key));
}

/** Whether the page that is shown is the last one about fairness: what comes after it is sending. */
export function isLastPage(form: Referral, referring: Referring, on: string): boolean {
  const last = equalityPages(form, referring, on).at(-1);
  return referring.status === 'equality' && last?.page.id === referring.at;
}

/** What the review shows: everything that is asked, section by section, answered or not. */
export function reviewedSections(
  form: Referral,
  { answers }: ReferringTrail,
  on: string,
): readonly {
  readonly section: ReferralSection;
  readonly questions: readonly ReferralQuestion[];
}[] {
  const { pages } = askedPages(form, answers, on);
  return form.sections
    .map((section) => ({
      section,
      questions: pages.filter((each) => each.section === section).flatMap((each) => each.questions),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** The answers that leave the page: to what is asked, as they were typed, and none that is open. */
export function answersToSend(form: Referral, referring: Referring, on: string): ReferralAnswers {
  const { seen } = referring;
  const isShown = (page: ReferralPage) => seen.includes(page.id) || isAt(referring, page.id);
  const shown = (form.equality?.pages ?? []).filter(isShown);
  const equality = form.equality && { ...form.equality, pages: shown };
  const asked = equality ? { ...form, equality } : form;
  return askedPages(asked, referring.answers, on, 'all').answers;
}

/** The page that is shown, with what is asked on it. */
export function pageShown(form: Referral, referring: Referring, on: string): AskedPage | undefined {
  if (referring.status !== 'asking' && referring.status !== 'equality') return undefined;
  const { pages } = askedPages(form, referring.answers, on, 'all');
  return pages.find(({ page }) => page.id === referring.at);
}

/** The pages about fairness that are asked. */
export function equalityPages(
  form: Referral,
  { answers }: ReferringTrail,
  on: string,
): readonly AskedPage[] {
  const { pages } = askedPages(form, answers, on, 'all');
  return pages.filter(({ section }) => section === form.equality);
}

/** Whether nobody has to be shown a page any more: it lies behind, or the checker has filled it in. */
export function isDone(
  { answers, seen, filled }: ReferringTrail,
  { page, questions }: AskedPage,
  on: string,
): boolean {
  const isBehind = seen.includes(page.id) || questions.every(({ id }) => filled.includes(id));
  return isBehind && problemsOf(questions, answers, on).length === 0;
}

function problemsOf(
  questions: readonly ReferralQuestion[],
  answers: ReferralAnswers,
  on: string,
): readonly ReferralProblem[] {
  return questions.flatMap((question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    return referralProblem(question, answer, on) ?? [];
  });
}

const isAt = (referring: Referring, id: string) =>
  referring.status === 'equality' && referring.at === id;
