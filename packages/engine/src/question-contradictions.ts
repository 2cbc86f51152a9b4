import { doubles, type Contradiction, type Path } from './contradiction.js';
import { numbered } from './numbered.js';
import { askerQuestion, askers, notSure, safetyKinds } from './outcome-kinds.js';
import { questionsIn } from './questions-in.js';
import type { Question, Service } from './service.js';
import { sharedLists, sharedValues } from './shared-questions.js';

/** What cannot be true of the questions of a service. */
export function* questionContradictions(service: Service): Generator<Contradiction> {
  const safety = neededForSafety(service);
  for (const [q, question] of numbered(service.questions)) {
    const at = ['questions', q];
    // Answers are looked up by it, and every object has something of that name.
    if (question.id in {}) yield [[...at, 'id'], 'is a name that cannot be used'];
    if (question.type === 'age') yield* inAges(question, at);
    else yield* inOptions(question, at);
    if (question.type === 'choice') yield* inPresumed(question, at, safety);
    yield* inShared(question, at);
  }
  yield* safetyFirst(service, safety);
}

type Choosing = Exclude<Question, { readonly type: 'age' }>;

function* inOptions({ options, otherwise, ...question }: Choosing, at: Path) {
  yield* doubles(options, ({ value }) => value, [...at, 'options'], 'value');
  if (otherwise !== undefined && !options.some(({ value }) => value === otherwise)) {
    yield [[...at, 'otherwise'], `"${otherwise}" is none of the options`] as const;
  }
  if (otherwise === notSure) {
    yield [[...at, 'otherwise'], 'cannot be not-sure: whoever answers is sure'] as const;
  }
  if (question.type !== 'choices' && options.length < 2) {
    yield [[...at, 'options'], 'must have a length of at least 2'] as const;
  }
}

/** Nobody’s safety is presumed, and nor is who they are. */
function* inPresumed(
  { id, options, presumed }: Extract<Question, { type: 'choice' }>,
  at: Path,
  safety: ReadonlySet<string>,
): Generator<Contradiction> {
  if (presumed === undefined) return;
  if (!options.some(({ value }) => value === presumed)) {
    yield [[...at, 'presumed'], `"${presumed}" is none of the options`];
  }
  if (id === askerQuestion || safety.has(id)) {
    yield [[...at, 'presumed'], 'cannot be there: this must always be asked'];
  }
}

function* inAges({ from = 0, to = 130 }: Extract<Question, { type: 'age' }>, at: Path) {
  if (to <= from) yield [[...at, 'to'], `must be above from (${from})`] as const;
}

/** A shared question means the same everywhere. Being unsure may be added to all but safety. */
function* inShared(question: Question, at: Path): Generator<Contradiction> {
  if (question.id === 'age' && question.type !== 'age') {
    yield [[...at, 'type'], 'must be age: other services ask it so'];
  }
  const shared = sharedValues.get(question.id);
  if (!shared) return;
  const isList = sharedLists.includes(question.id);
  if (question.type === 'age' || (question.type === 'choices') !== isList) {
    const type = isList ? 'choices' : 'choice';
    yield [[...at, 'type'], `must be ${type}: other services ask it so`];
    return;
  }
  const mayBeUnsure = !/-risk|unsafe/.test(question.id) && question.id !== askerQuestion;
  for (const [o, { value }] of numbered(question.options)) {
    if (shared.includes(value) || (mayBeUnsure && value === notSure)) continue;
    const known = shared.join(', ');
    yield [[...at, 'options', o, 'value'], `is not among the shared answers: ${known}`];
  }
  const missing = askers.filter((each) => !question.options.some(({ value }) => value === each));
  if (question.id === askerQuestion && missing.length > 0) {
    yield [[...at, 'options'], `must have ${missing.join(', ')}, too`];
  }
}

/** Somebody in danger must not be asked for their school first. */
function neededForSafety({ rules, conditions }: Service): ReadonlySet<string> {
  const needed = new Set<string>();
  for (const { when, outcome } of rules) {
    if (!safetyKinds.includes(outcome) || !when) continue;
    for (const id of questionsIn(when, conditions)) needed.add(id);
  }
  return needed;
}

function* safetyFirst(service: Service, safety: ReadonlySet<string>): Generator<Contradiction> {
  const needed = new Set(safety);
  let last = '';
  for (const [q, { id }] of numbered(service.questions)) {
    if (needed.delete(id)) {
      if (last) yield [['questions', q], `must come before ${last}: a safety outcome needs it`];
    } else last ||= id;
  }
}
