import { askedPages } from './asked-pages.js';
import { composedAnswer, type ComposedAnswer } from './composed-answer.js';
import { consentNeeded, consentRoute, type ConsentNeed } from './consent-needed.js';
import type { Step } from './next-step.js';
import type { Asker } from './outcome-kinds.js';
import type { ReferralAnswer, ReferralAnswers } from './referral-answer.js';
import { referralFlags, type ReferralFlag } from './referral-flags.js';
import { askerOf, questionsOf, referralWording, safetyIn } from './referral-form.js';
import { referralPerson, type ReferralPerson } from './referral-person.js';
import { canBeKept } from './referral-shape.js';
import type { ReferralQuestion } from './referral-question.js';
import type { Referral } from './referral.js';
import { stamp } from './session.js';

/** One question with its answer. */
export interface ComposedEntry extends ComposedAnswer {
  readonly question: string;
  /** A few words for it. */
  readonly label: string;
  /** What was asked, in the words that the person read. */
  readonly asked: string;
}

/** Something to agree to, and whether the person ticked it. */
export interface ComposedConsent {
  readonly question: string;
  readonly consent: string;
  readonly text: string;
  readonly given: boolean;
}

/** A referral as whoever takes it in reads it. Plain JSON. */
export interface Composed {
  /** `id@version`. */
  readonly form: string;
  readonly title: string;
  /** Who filled it in; absent where that was not said. */
  readonly by?: Asker;
  /** What has to be seen before anything else, the most pressing first. */
  readonly flags: readonly ReferralFlag[];
  /** Who it is about, as far as it says. */
  readonly person: ReferralPerson;
  readonly safety?: ComposedEntry;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly entries: readonly ComposedEntry[];
  }[];
  readonly consents: readonly ComposedConsent[];
  /** Who has to agree, and whether they do. */
  readonly consentNeeded: readonly ConsentNeed[];
  /** Whom to talk to where that is missing or in doubt. */
  readonly consentRoute: readonly Step[];
  /** Answers to questions that the form does not have, or that are none. Nothing is thrown away. */
  readonly strangers: ReferralAnswers;
}

/**
 * The third reading: a measure’s answers are scored, a checker’s are decided, a referral’s composed.
 * Pure, so a page shows what a back end will read, and a back end works it out itself.
 *
 * @param given - From a session, or as they were sent. Never throws, whatever they hold.
 * @param on - The day on which they were given, such as `2026-11-23`: ages are told on it.
 */
export function composed(
  form: Referral,
  given: ReferralAnswers,
  { on }: { readonly on: string },
): Composed {
  const [fit, strangers] = sorted(form, given);
  const { pages, answers } = askedPages(form, fit, on, 'all');
  const isThere = (id: string) => Object.hasOwn(answers, id);
  const entry = (question: ReferralQuestion): ComposedEntry => ({
    question: question.id,
    label: question.short,
    asked: referralWording(form, question, answers).text,
    ...composedAnswer(question, answers[question.id], on),
  });
  const sections = [...new Set(pages.map(({ section }) => section))].map((section) => ({
    id: section.id,
    title: section.title,
    entries: pages
      .filter((each) => each.section === section)
      .flatMap(({ questions }) => questions)
      // What is about fairness is there only where it was asked.
      .filter(({ id }) => section !== form.equality || isThere(id))
      .map(entry),
  }));
  const asked = pages.flatMap(({ questions }) => questions);
  const safety = safetyIn(form);
  const by = askerOf(form, answers);
  return {
    form: stamp(form),
    title: form.title,
    ...(by && { by }),
    flags: referralFlags(form, asked, answers, on),
    person: referralPerson(asked, answers, on),
    ...(safety && { safety: entry(safety) }),
    sections: sections.filter(({ entries }) => entries.length > 0),
    consents: asked.flatMap((question) => consentsIn(question, answers[question.id])),
    consentNeeded: consentNeeded(form, fit, on),
    consentRoute: consentRoute(form, fit, on),
    strangers,
  };
}

/** Answers that the form’s questions can have, and all others. */
function sorted(form: Referral, given: ReferralAnswers): [ReferralAnswers, ReferralAnswers] {
  const known = new Map(questionsOf(form).map((question) => [question.id, question]));
  const isFit = ([id, answer]: [string, ReferralAnswer]) => {
    const question = known.get(id);
    return question !== undefined && canBeKept(question, answer);
  };
  const all = Object.entries(given);
  return [
    Object.fromEntries(all.filter(isFit)),
    Object.fromEntries(all.filter((each) => !isFit(each))),
  ];
}

function consentsIn(
  question: ReferralQuestion,
  answer: ReferralAnswer | undefined,
): readonly ComposedConsent[] {
  if (question.type !== 'consents') return [];
  const ticked = (answer ?? []) as readonly string[];
  return question.options.map(({ value, text }) => ({
    question: question.id,
    consent: value,
    text,
    given: ticked.includes(value),
  }));
}
