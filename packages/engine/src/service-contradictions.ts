import { circles, conditionFaults, namesOf, type Named } from './condition-faults.js';
import { tooLarge } from './condition-size.js';
import type { Condition } from './condition.js';
import { doubles, type Contradiction, type Path } from './contradiction.js';
import { numbered } from './numbered.js';
import { outcomeContradictions } from './outcome-contradictions.js';
import { askerQuestion } from './outcome-kinds.js';
import { questionContradictions } from './question-contradictions.js';
import { serviceRuleContradictions } from './service-rule-contradictions.js';
import type { Service, Step } from './service.js';

/**
 * What no single field of a service shows: names that match nothing, doubles, circles, and rules
 * that do not come in the order of what they lead to.
 *
 * Comes after the schema, so it may trust the shape.
 */
export function* serviceContradictions(service: Service): Generator<Contradiction> {
  const named = namesOf(service);
  yield* namesTwice(service);
  yield* questionContradictions(service);
  for (const [at, condition] of allConditions(service)) {
    yield* conditionFaults(condition, at, named);
  }
  const round = [...circles(named.conditions)];
  yield* round;
  if (round.length === 0) yield* tooLarge(allConditions(service), named.conditions);
  yield* serviceRuleContradictions(service);
  yield* outcomeContradictions(service);
  for (const [at, step] of allSteps(service)) yield* inStep(step, at, service, named);
  yield* unfitParameters(service);
}

function* namesTwice(service: Service): Generator<Contradiction> {
  const { questions, options = [], contacts = [], parameters = [], pleaseConfirm = [] } = service;
  const lists = { questions, options, contacts, parameters, pleaseConfirm };
  for (const name of Object.keys(lists) as (keyof typeof lists)[]) {
    yield* doubles<{ readonly id: string }>(lists[name], ({ id }) => id, [name], 'id');
  }
  yield* doubles(service.outcomes, ({ kind }) => kind, ['outcomes'], 'kind');
}

type Placed<T> = readonly [at: Path, what: T];

/** Every condition that is not part of another one. */
function* allConditions(service: Service): Generator<Placed<Condition>> {
  const { conditions = {}, rules, offers = [], team = [] } = service;
  for (const name of Object.keys(conditions)) yield [['conditions', name], conditions[name]!];
  const lists = { rules, offers, team };
  for (const list of ['rules', 'offers', 'team'] as const) {
    for (const [i, { when }] of numbered<{ readonly when?: Condition | undefined }>(lists[list])) {
      if (when) yield [[list, i, 'when'], when];
    }
  }
  for (const [at, { when }] of allSteps(service)) if (when) yield [[...at, 'when'], when];
}

function* allSteps({ outcomes, options = [] }: Service): Generator<Placed<Step>> {
  for (const [o, { nextSteps }] of numbered(outcomes)) {
    for (const [s, step] of numbered(nextSteps)) yield [['outcomes', o, 'nextSteps', s], step];
  }
  for (const [o, { nextSteps = [] }] of numbered(options)) {
    for (const [s, step] of numbered(nextSteps)) yield [['options', o, 'nextSteps', s], step];
  }
}

function* inStep(
  step: Step,
  at: Path,
  { contacts = [] }: Service,
  { questions }: Named,
): Generator<Contradiction> {
  if (step.contact !== undefined && !contacts.some(({ id }) => id === step.contact)) {
    yield [[...at, 'contact'], `no contact is called "${step.contact}"`];
  }
  const asker = questions.get(askerQuestion);
  if (step.for && !asker) yield [[...at, 'for'], `needs the question ${askerQuestion}`];
}

function* unfitParameters(service: Service): Generator<Contradiction> {
  const points = new Set((service.pleaseConfirm ?? []).map(({ id }) => id));
  for (const [p, { confirm }] of numbered(service.parameters ?? [])) {
    if (confirm !== undefined && !points.has(confirm)) {
      yield [['parameters', p, 'confirm'], `no point to confirm is called "${confirm}"`];
    }
  }
}
