import type { Condition } from './condition.js';
import type { Path } from './contradiction.js';
import { numbered } from './numbered.js';
import { sectionsOf } from './referral-form.js';
import type { ReferralQuestion } from './referral-question.js';
import type { Referral, ReferralPage, ReferralSection } from './referral.js';

type Placed<T> = readonly [at: Path, what: T];

/** Every section with its place; that about fairness is not in the list of the others. */
export function* placedSections(form: Referral): Generator<Placed<ReferralSection>> {
  for (const [s, section] of numbered(sectionsOf(form))) {
    yield [section === form.equality ? ['equality'] : ['sections', s], section];
  }
}

/** Every page with its place. */
export function* placedPages(form: Referral): Generator<Placed<ReferralPage>> {
  for (const [at, { pages }] of placedSections(form)) {
    for (const [p, page] of numbered(pages)) yield [[...at, 'pages', p], page];
  }
}

/** Every question with its place; that about safety is none of them. */
export function* placedQuestions(form: Referral): Generator<Placed<ReferralQuestion>> {
  for (const [at, { questions }] of placedPages(form)) {
    for (const [q, question] of numbered(questions)) yield [[...at, 'questions', q], question];
  }
}

/** Every condition that is not part of another one, with its place. */
export function* placedConditions(form: Referral): Generator<Placed<Condition>> {
  const { conditions = {}, doubts = [], alerts = [], consent, afterwards } = form;
  for (const name of Object.keys(conditions)) yield [['conditions', name], conditions[name]!];
  for (const placed of [placedPages(form), placedQuestions(form)]) {
    for (const [at, { when }] of placed) if (when) yield [[...at, 'when'], when];
  }
  for (const [d, { when }] of numbered(doubts)) yield [['doubts', d, 'when'], when];
  for (const [a, { when }] of numbered(alerts)) yield [['alerts', a, 'when'], when];
  for (const [p, { given }] of numbered(consent?.policies ?? [])) {
    yield [['consent', 'policies', p, 'given'], given];
  }
  const steps = { consent: consent?.nextSteps ?? [], afterwards: afterwards.nextSteps ?? [] };
  for (const list of ['consent', 'afterwards'] as const) {
    for (const [s, { when }] of numbered(steps[list])) {
      if (when) yield [[list, 'nextSteps', s, 'when'], when];
    }
  }
}
