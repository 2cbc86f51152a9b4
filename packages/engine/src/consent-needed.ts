import { askedPages } from './asked-pages.js';
import { no, yes, type Truth } from './kleene.js';
import type { Step } from './next-step.js';
import type { ReferralAnswers } from './referral-answer.js';
import { holds, yearsIn } from './referral-condition.js';
import { askerOf, questionsOf } from './referral-form.js';
import type { ConsentPolicy, Referral } from './referral.js';

/** Who has to agree, and whether they do. */
export interface ConsentNeed {
  readonly policy: ConsentPolicy;
  /** `perhaps`: the age is not known, so a person finds out. */
  readonly applies: 'yes' | 'perhaps';
  readonly given: 'yes' | 'no' | 'unknown';
}

/**
 * Who has to agree, as far as these answers tell. What cannot apply at this age is left out; what is
 * given is not.
 *
 * It says what a service’s own rules ask for, and never who is able to decide.
 *
 * @param on - The day on which ages are told, such as `2026-11-23`.
 */
export function consentNeeded(
  form: Referral,
  given: ReferralAnswers,
  on: string,
): readonly ConsentNeed[] {
  const { answers } = askedPages(form, given, on, 'all');
  const age = ageIn(form, answers, on);
  return (form.consent?.policies ?? []).flatMap((policy) => {
    const applies = appliesAt(policy, age);
    if (applies === 'no') return [];
    return { policy, applies, given: inWords(holds(form, answers, on, policy.given)) };
  });
}

/**
 * Whom to talk to, where agreement that is needed, or may be, is missing or in doubt: the steps for
 * whoever fills the form in. Empty where nothing is missing.
 */
export function consentRoute(form: Referral, given: ReferralAnswers, on: string): readonly Step[] {
  const needed = consentNeeded(form, given, on);
  if (needed.every((each) => each.given === 'yes')) return [];
  return stepsFor(form, given, on, form.consent?.nextSteps ?? []);
}

/** Those steps that are for whoever fills the form in, and for these answers. */
export function stepsFor(
  form: Referral,
  given: ReferralAnswers,
  on: string,
  steps: readonly Step[],
): readonly Step[] {
  const { answers } = askedPages(form, given, on, 'all');
  const asker = askerOf(form, answers);
  return steps.filter(({ for: whom, when }) => {
    const isForThem = !whom || asker === undefined || whom.includes(asker);
    return isForThem && (!when || holds(form, answers, on, when) === yes);
  });
}

/** The young person’s age in whole years: from the date of birth, or else as it was answered. */
export function ageIn(form: Referral, answers: ReferralAnswers, on: string): number | undefined {
  const questions = questionsOf(form).filter(
    (each) => 'about' in each && each.about === 'young-person',
  );
  const born = questions.find(({ type }) => type === 'date-of-birth');
  const told = questions.find(({ type }) => type === 'age');
  const years = (question = born) => question && yearsIn(question, answers[question.id], on);
  return years() ?? (told && years(told));
}

function appliesAt(
  { fromAge, toAge }: ConsentPolicy,
  age: number | undefined,
): ConsentNeed['applies'] | 'no' {
  if (fromAge === undefined && toAge === undefined) return 'yes';
  if (age === undefined) return 'perhaps';
  return age >= (fromAge ?? 0) && age <= (toAge ?? age) ? 'yes' : 'no';
}

function inWords(truth: Truth): ConsentNeed['given'] {
  if (truth === yes) return 'yes';
  return truth === no ? 'no' : 'unknown';
}
