import { askedPages } from './asked-pages.js';
import type { Finding } from './finding.js';
import { numbered } from './numbered.js';
import { placedConditions, placedQuestions } from './placed-sections.js';
import { canHold, conditionsOn, trials } from './referral-trials.js';
import { questionsIn } from './questions-in.js';
import type { ReferralQuestion } from './referral-question.js';
import type { Referral } from './referral.js';
import { wordFindings } from './word-findings.js';

/**
 * Looks at a form with every answer that makes a difference: every question can be asked, nobody is
 * stopped by one that they cannot answer, and everybody has somebody to talk to. Then at its words.
 *
 * @param form - Parsed already.
 * @param today - Such as `2026-11-23`.
 */
export function referralFindings(form: Referral, today: string): readonly Finding[] {
  return [
    ...neverAsked(form, today),
    ...neverTrue(form, today),
    ...stopping(form),
    ...alone(form),
    ...unasked(form),
    ...unused(form),
    ...wordFindings(form, today),
  ];
}

const dot = (at: readonly (string | number)[]) => at.join('.');

function* neverAsked(form: Referral, today: string): Generator<Finding> {
  const trial = trials(form, today);
  for (const [at, { id }] of placedQuestions(form)) {
    const conditions = conditionsOn(form, id);
    if (conditions.length === 0) continue;
    const named = conditions.flatMap((each) => [...questionsIn(each, form.conditions)]);
    const isAsked = trial(named, (answers) =>
      askedPages(form, answers, today, 'all').pages.some(({ questions }) =>
        questions.some((question) => question.id === id),
      ),
    );
    if (isAsked === false) {
      yield { path: dot(at), message: 'is never asked: its conditions cannot hold', isError: true };
    }
  }
}

/** Agreement that nobody can give, doubts that nobody can raise, and alerts that never warn. */
function* neverTrue(form: Referral, today: string): Generator<Finding> {
  for (const [p, { given }] of numbered(form.consent?.policies ?? [])) {
    if (canHold(form, today, given) !== false) continue;
    const message = 'cannot hold: whatever is answered, it is never given';
    yield { path: `consent.policies.${p}.given`, message, isError: true };
  }
  for (const list of ['doubts', 'alerts'] as const) {
    for (const [i, { when }] of numbered(form[list] ?? [])) {
      if (canHold(form, today, when) !== false) continue;
      yield { path: `${list}.${i}.when`, message: 'can never hold', isError: true };
    }
  }
}

/** What not everybody has, or knows by heart. */
const notForAll: readonly ReferralQuestion['type'][] = [
  ...(['nhs-number', 'phone', 'email', 'postcode', 'address', 'school', 'gp'] as const),
];

function* stopping(form: Referral): Generator<Finding> {
  for (const [at, question] of placedQuestions(form)) {
    const { type, optional } = question;
    // Whoever is asked only because of an earlier answer has said that there is one.
    if (conditionsOn(form, question.id).length > 0) continue;
    const isOfStaff = 'about' in question && /^school/.test(question.about ?? '');
    const hasWayOut = optional || ('notSure' in question && question.notSure !== undefined);
    if (hasWayOut || isOfStaff || !notForAll.includes(type)) continue;
    const message = 'stops whoever has none: make it optional, or give it "notSure"';
    yield { path: dot(at), message, isError: true };
  }
}

/** Whoever lacks agreement, whatever they answered, is told whom to talk to. */
function* alone({ consent, for: whom }: Referral): Generator<Finding> {
  if (!consent) return;
  const always = consent.nextSteps.filter(({ when }) => !when);
  for (const asker of whom) {
    if (always.some((step) => !step.for || step.for.includes(asker))) continue;
    const message = `leaves ${asker} without a next step, whatever they answered`;
    yield { path: 'consent.nextSteps', message, isError: true };
  }
}

/** What keeps people safe, and should not be missing where something is sent. */
function* unasked(form: Referral): Generator<Finding> {
  if (form.about === 'school' || form.ends === 'printed') return;
  const placed = [...placedQuestions(form)];
  const warning = (path: string, message: string) => ({ path, message, isError: false });
  if (!placed.some(([, each]) => 'warns' in each && each.warns === 'must-not-contact')) {
    yield warning('sections', 'do not ask who must not be contacted (warns)');
  }
  if (!form.consent) yield warning('consent', 'is missing: who has to agree?');
  for (const [at, question] of placed) {
    if (question.type !== 'phone' || question.message || question.about === 'school-staff')
      continue;
    yield warning(dot(at), 'does not ask if a message may be left (message)');
  }
}

function* unused(form: Referral): Generator<Finding> {
  const used = JSON.stringify([...placedConditions(form)]);
  for (const name of Object.keys(form.conditions ?? {})) {
    if (used.includes(`"condition":${JSON.stringify(name)}`)) continue;
    yield { path: `conditions.${name}`, message: 'is not used', isError: false };
  }
}
