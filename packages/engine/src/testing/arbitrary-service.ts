import fc from 'fast-check';

import type { Condition } from '../condition.js';
import { askers, outcomeKinds, safetyKinds, type OutcomeKind } from '../outcome-kinds.js';
import type { ServiceAnswers } from '../service-answers.js';
import type { Question, Service, Step } from '../service.js';

type Value = ServiceAnswers[string];

const option = (value: string) => ({ value, text: value });

/** Small enough that all answers can be tried. */
const question: fc.Arbitrary<(id: string) => Question> = fc.oneof(
  fc
    .record({ count: fc.integer({ min: 2, max: 3 }), isUnsure: fc.boolean() })
    .map(({ count, isUnsure }) => (id: string): Question => {
      const values = ['a', 'b', 'c'].slice(0, count);
      const options = [...values, ...(isUnsure ? ['not-sure'] : [])].map(option);
      return { type: 'choice', id, text: id, short: id, options };
    }),
  fc.boolean().map((isUnsure) => (id: string): Question => {
    const unsure = isUnsure ? { notSure: 'Not sure' } : {};
    return { type: 'age', id, text: id, short: id, from: 0, to: 4, ...unsure };
  }),
  fc
    .record({ count: fc.integer({ min: 1, max: 3 }), isUnsure: fc.boolean(), none: fc.boolean() })
    .map(({ count, isUnsure, none }) => (id: string): Question => {
      const values = ['a', 'b', 'c'].slice(0, count);
      const options = [...values, ...(isUnsure ? ['not-sure'] : [])].map(option);
      return {
        type: 'choices',
        id,
        text: id,
        short: id,
        options,
        ...(none ? { none: 'None' } : {}),
      };
    }),
);

const asker: Question = {
  type: 'choice',
  id: 'filled-in-by',
  text: 'Who?',
  short: 'Who',
  options: askers.map(option),
};

/** Everything that a person could answer to a question. */
export function possibleAnswers(question: Question): readonly Value[] {
  if (question.type === 'age') {
    const { from = 0, to = 4, notSure } = question;
    const ages: Value[] = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    return notSure === undefined ? ages : [...ages, null];
  }
  const values = question.options.map(({ value }) => value);
  if (question.type !== 'choices') return values;
  const sure = values.filter((value) => value !== 'not-sure');
  const lists = sure.reduce<string[][]>(
    (found, value) => [...found, ...found.map((list) => [...list, value])],
    [[]],
  );
  return [
    ...lists.filter((list) => list.length > 0 || question.none !== undefined),
    ...(values.includes('not-sure') ? [['not-sure']] : []),
  ];
}

/** All combinations of answers to questions that have none yet. */
export function completions(
  questions: readonly Question[],
  answers: ServiceAnswers,
): readonly ServiceAnswers[] {
  const open = questions.filter(({ id }) => answers[id] === undefined);
  return open.reduce<readonly ServiceAnswers[]>(
    (found, each) =>
      found.flatMap((one) => possibleAnswers(each).map((value) => ({ ...one, [each.id]: value }))),
    [answers],
  );
}

function comparison(question: Question): fc.Arbitrary<Condition> {
  const { id } = question;
  const isKnown = fc.boolean().map((known): Condition => ({ question: id, known }));
  if (question.type === 'age') {
    const age = fc.integer({ min: 0, max: 5 });
    return fc.oneof(
      age.map((atLeast): Condition => ({ question: id, atLeast })),
      age.map((atMost): Condition => ({ question: id, atMost })),
      fc.tuple(age, age).map(([a, b]): Condition => ({ question: id, atLeast: a, atMost: b })),
      isKnown,
    );
  }
  const values = question.options.map(({ value }) => value);
  const sure = values.filter((value) => value !== 'not-sure');
  const some = fc.subarray(values, { minLength: 1 });
  if (question.type !== 'choices') {
    return fc.oneof(
      fc.constantFrom(...values).map((is): Condition => ({ question: id, is })),
      some.map((isOneOf): Condition => ({ question: id, isOneOf })),
      isKnown,
    );
  }
  const someSure = fc.subarray(sure, { minLength: 1 });
  return fc.oneof(
    some.map((includesAny): Condition => ({ question: id, includesAny })),
    some.map((includesNone): Condition => ({ question: id, includesNone })),
    someSure.map((includesAll): Condition => ({ question: id, includesAll })),
    someSure.map((includesOnly): Condition => ({ question: id, includesOnly })),
    isKnown,
  );
}

function condition(questions: readonly Question[], depth = 2): fc.Arbitrary<Condition> {
  const one = fc.constantFrom(...questions).chain(comparison);
  if (depth === 0) return one;
  const below = condition(questions, depth - 1);
  const several = fc.array(below, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: one },
    several.map((all): Condition => ({ all })),
    several.map((any): Condition => ({ any })),
    below.map((not): Condition => ({ not })),
  );
}

const shown: readonly OutcomeKind[] = outcomeKinds.filter((kind) => kind !== 'options-list');

/** A page for every kind. Some steps are for some askers, or under a condition. */
function outcomes(questions: readonly Question[]): fc.Arbitrary<Service['outcomes']> {
  const whom = fc.option(fc.subarray([...askers], { minLength: 1 }), { nil: undefined });
  const when = fc.option(condition(questions, 1), { nil: undefined, freq: 2 });
  const step = fc.record({ for: whom, when }).map(({ for: whose, when }): Step => ({
    text: 'Do it.',
    ...(whose ? { for: whose } : {}),
    ...(when ? { when } : {}),
  }));
  return fc
    .array(fc.array(step, { minLength: 0, maxLength: 2 }), {
      minLength: shown.length,
      maxLength: shown.length,
    })
    .map((lists) =>
      shown.map((kind, k) => {
        const own = safetyKinds.includes(kind) ? [] : (lists[k] ?? []);
        const nextSteps = [...own, { text: 'Ask.' }].map((each, s) => ({
          ...each,
          text: `${kind} ${s}`,
        }));
        return { kind, title: kind, nextSteps };
      }),
    );
}

/** A service with up to four questions, with rules that may say anything. It need not pass a check. */
export const service: fc.Arbitrary<Service> = fc
  .array(question, { minLength: 1, maxLength: 3 })
  .map((list) => [asker, ...list.map((each, i) => each(`q${i + 1}`))])
  .chain((questions) =>
    fc.record({
      questions: fc.constant(questions),
      named: condition(questions, 1),
      rules: fc.array(
        fc.record({
          when: fc.oneof(
            { weight: 4, arbitrary: condition(questions) },
            { weight: 1, arbitrary: fc.constant<Condition>({ condition: 'named' }) },
          ),
          outcome: fc.constantFrom(...shown.slice(0, -1)),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      outcomes: outcomes(questions),
    }),
  )
  .map(({ questions, named, rules, outcomes }) => {
    const rank = ({ outcome }: { readonly outcome: OutcomeKind }) => outcomeKinds.indexOf(outcome);
    return {
      kind: 'service',
      id: 'random',
      version: '1.0.0',
      lang: 'en',
      title: 'Random',
      questions,
      conditions: { named },
      rules: [...rules.sort((a, b) => rank(a) - rank(b)), { outcome: 'likely-suitable' }],
      outcomes,
      source: { url: 'https://random.example/', checkedOn: '2026-11-23' },
      reviewBy: '2027-11-23',
    };
  });

/** Answers to some of the questions. */
export function someAnswers({ questions }: Service): fc.Arbitrary<ServiceAnswers> {
  const each = questions.map((question) =>
    fc.option(fc.constantFrom(...possibleAnswers(question)), { nil: undefined }),
  );
  return fc.tuple(...each).map((values) => {
    const given = questions.flatMap(({ id }, i) =>
      values[i] === undefined ? [] : [[id, values[i]]],
    );
    return Object.fromEntries(given) as ServiceAnswers;
  });
}
