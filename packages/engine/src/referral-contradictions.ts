import { circles, conditionFaults, type Named } from './condition-faults.js';
import { tooLarge } from './condition-size.js';
import { doubles, type Contradiction } from './contradiction.js';
import { numbered } from './numbered.js';
import { askerQuestion, notSure } from './outcome-kinds.js';
import { placedConditions, placedSections } from './placed-sections.js';
import { questionsOf, safetyQuestion } from './referral-form.js';
import { referralQuestionContradictions } from './referral-question-contradictions.js';
import type { ReferralQuestion } from './referral-question.js';
import type { Referral } from './referral.js';
import type { Question } from './service.js';

/**
 * What no single field of a form shows: names that match nothing, doubles, questions that hang on
 * later ones, safety that does not come first.
 *
 * Comes after the schema, so it may trust the shape.
 */
export function* referralContradictions(form: Referral): Generator<Contradiction> {
  const named = namesIn(form);
  yield* namesTwice(form);
  yield* inSafety(form);
  yield* inAskers(form);
  yield* referralQuestionContradictions(form);
  const conditions = [...placedConditions(form)];
  for (const [at, condition] of conditions) yield* conditionFaults(condition, at, named);
  const round = [...circles(named.conditions)];
  yield* round;
  if (round.length === 0) yield* tooLarge(conditions, named.conditions);
  yield* inConsent(form);
  yield* contactsThatAreNot(form);
}

/** What conditions may name. A form has no parameters. */
function namesIn(form: Referral): Named {
  return {
    questions: new Map(questionsOf(form).map((each) => [each.id, comparable(each)])),
    conditions: new Map(Object.entries(form.conditions ?? {})),
    parameters: new Map(),
  };
}

/** A question as conditions see it: a birthday is an age; of what is typed, only that it is known. */
function comparable(question: ReferralQuestion): Question {
  const { id, text, short } = question;
  switch (question.type) {
    case 'age':
    case 'date-of-birth':
      return { type: 'age', id, text, short };
    case 'choice':
      return { type: 'choice', id, text, short, options: question.options };
    case 'choices':
    case 'consents':
      return { type: 'choices', id, text, short, options: question.options };
    default:
      return { type: 'choice', id, text, short, options: [] };
  }
}

function* namesTwice(form: Referral): Generator<Contradiction> {
  const { contacts = [], pleaseConfirm = [], doubts = [], alerts = [] } = form;
  const lists = { contacts, pleaseConfirm, doubts, alerts };
  for (const name of Object.keys(lists) as (keyof typeof lists)[]) {
    yield* doubles<{ readonly id: string }>(lists[name], ({ id }) => id, [name], 'id');
  }
  const [sections, pages, questions] = [new Set(), new Set(), new Set<string>([safetyQuestion])];
  for (const [path, section] of placedSections(form)) {
    if (sections.has(section.id)) yield [[...path, 'id'], `"${section.id}" is there twice`];
    sections.add(section.id);
    for (const [p, page] of numbered(section.pages)) {
      const at = [...path, 'pages', p];
      if (pages.has(page.id)) yield [[...at, 'id'], `"${page.id}" is there twice`];
      pages.add(page.id);
      for (const [q, { id }] of numbered(page.questions)) {
        if (questions.has(id)) yield [[...at, 'questions', q, 'id'], `"${id}" is there twice`];
        questions.add(id);
      }
    }
  }
}

/** Whoever asks for a young person is asked about safety; and in those three words. */
function* inSafety({ about, safety }: Referral): Generator<Contradiction> {
  if (about === 'young-person' && !safety) {
    yield [['safety'], 'is missing; a form about a young person asks it before anything else'];
  }
  const values = ['yes', 'no', notSure];
  for (const [o, { value }] of numbered(safety?.options ?? [])) {
    if (value === values[o]) continue;
    yield [['safety', 'options', o, 'value'], `must be "${values[o]}": it is ${values.join(', ')}`];
  }
}

function* inAskers(form: Referral): Generator<Contradiction> {
  const { for: whom } = form;
  yield* doubles(whom, (each) => each, ['for']);
  const question = questionsOf(form).find(({ id }) => id === askerQuestion);
  if (whom.length > 1 && !question) {
    yield [['for'], `names ${whom.length} askers, so it needs the question ${askerQuestion}`];
  }
  if (whom.length > 1 && question?.type === 'choice') {
    const missing = whom.filter((each) => !question.options.some(({ value }) => value === each));
    if (missing.length > 0) yield [['for'], `${missing.join(', ')} cannot be chosen`];
  }
}

/** Every policy says where it was read, or is a question to the service. */
function* inConsent({ consent, pleaseConfirm = [] }: Referral): Generator<Contradiction> {
  const points = new Set(pleaseConfirm.map(({ id }) => id));
  yield* doubles(consent?.policies ?? [], ({ id }) => id, ['consent', 'policies'], 'id');
  for (const [p, policy] of numbered(consent?.policies ?? [])) {
    const at = ['consent', 'policies', p];
    const { fromAge = 0, toAge, confirm, source } = policy;
    if (toAge !== undefined && toAge < fromAge) {
      yield [[...at, 'toAge'], `must be ${fromAge} or more`];
    }
    if (confirm === undefined && source === undefined) {
      yield [at, 'needs a source, or a point to confirm'];
    }
    if (confirm !== undefined && !points.has(confirm)) {
      yield [[...at, 'confirm'], `no point to confirm is called "${confirm}"`];
    }
  }
}

function* contactsThatAreNot(form: Referral): Generator<Contradiction> {
  const known = new Set((form.contacts ?? []).map(({ id }) => id));
  const { consent, afterwards } = form;
  for (const [list, steps] of [
    ['consent', consent?.nextSteps ?? []],
    ['afterwards', afterwards.nextSteps ?? []],
  ] as const) {
    for (const [s, { contact }] of numbered(steps)) {
      if (contact === undefined || known.has(contact)) continue;
      yield [[list, 'nextSteps', s, 'contact'], `no contact is called "${contact}"`];
    }
  }
}
