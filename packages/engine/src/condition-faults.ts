import type { Comparison, Condition, FromParameter } from './condition.js';
import type { Contradiction, Path } from './contradiction.js';
import { numbered } from './numbered.js';
import { notSure } from './outcome-kinds.js';
import type { Parameter, Question, Service } from './service.js';

/** What a condition may name. */
export interface Named {
  readonly questions: ReadonlyMap<string, Question>;
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly parameters: ReadonlyMap<string, Parameter>;
}

/** Everything of a service that conditions may name; of what is there twice, the last. */
export function namesOf({ questions, conditions = {}, parameters = [] }: Service): Named {
  return {
    questions: new Map(questions.map((each) => [each.id, each])),
    conditions: new Map(Object.entries(conditions)),
    parameters: new Map(parameters.map((each) => [each.id, each])),
  };
}

/** As the schema lets it through: anything beside anything. */
type Loose = Partial<
  Record<'all' | 'any', readonly Condition[]> & {
    not: Condition;
    condition: string;
    question: string;
  } & Record<Operator, unknown>
>;

const forms = ['all', 'any', 'not', 'condition', 'question'] as const;

const choosing = ['is', 'isOneOf'] as const;
const listing = ['includesAny', 'includesAll', 'includesNone', 'includesOnly'] as const;
const counting = ['atLeast', 'atMost'] as const;
const operators = [...choosing, ...listing, ...counting, 'known'] as const;
type Operator = (typeof operators)[number];

/** What an answer may be compared by, whatever kind of question it is to. */
const fitting: Record<Question['type'], readonly Operator[]> = {
  choice: [...choosing, 'known'],
  school: [...choosing, 'known'],
  choices: [...listing, 'known'],
  age: [...counting, 'known'],
};

/** What is wrong with a condition itself; circles, `circles` finds. */
export function* conditionFaults(
  given: Condition,
  at: Path,
  named: Named,
): Generator<Contradiction> {
  const condition = given as Loose;
  const form = forms.filter((each) => condition[each] !== undefined);
  if (form.length !== 1) {
    yield [at, `must have one of ${forms.join(', ')}, and has ${form.join(' and ') || 'none'}`];
    return;
  }
  const used = operators.filter((each) => condition[each] !== undefined);
  if (condition.question !== undefined) yield* inComparison(given as Comparison, used, at, named);
  else for (const each of used) yield [[...at, each], 'needs a question beside it'];
  if (condition.condition !== undefined && !named.conditions.has(condition.condition)) {
    yield [[...at, 'condition'], `no condition is called "${condition.condition}"`];
  }
  if (condition.not) yield* conditionFaults(condition.not, [...at, 'not'], named);
  for (const list of ['all', 'any'] as const) {
    for (const [i, each] of numbered(condition[list] ?? [])) {
      yield* conditionFaults(each, [...at, list, i], named);
    }
  }
}

function* inComparison(
  comparison: Comparison,
  used: readonly Operator[],
  at: Path,
  { questions, parameters }: Named,
): Generator<Contradiction> {
  const question = questions.get(comparison.question);
  if (!question) {
    yield [[...at, 'question'], `no question is called "${comparison.question}"`];
    return;
  }
  const isRange = used.every((each) => counting.some((one) => one === each));
  if (used.length === 0 || (used.length > 1 && !isRange)) {
    const some = used.length === 0 ? 'has nothing' : `has ${used.join(' and ')}`;
    yield [at, `must compare ${question.id} with one thing, and ${some}`];
    return;
  }
  for (const operator of used) {
    const here = [...at, operator];
    if (!fitting[question.type].includes(operator)) {
      const fit = fitting[question.type].join(', ');
      yield [here, `does not fit ${question.id}, which is of type ${question.type}: use ${fit}`];
      continue;
    }
    const value = (comparison as Loose)[operator];
    const isNamed = typeof value === 'object' && value !== null && 'parameter' in value;
    const found = isNamed ? parameters.get((value as FromParameter).parameter)?.value : value;
    if (found === undefined) {
      const { parameter } = value as FromParameter;
      yield [[...here, 'parameter'], `no parameter is called "${parameter}"`];
    } else if (operator !== 'known') {
      yield* inValue(question, operator, found, here);
    }
  }
  yield* inRange(comparison, at);
}

function* inValue(
  question: Question,
  operator: Operator,
  value: unknown,
  at: Path,
): Generator<Contradiction> {
  if (question.type === 'age') {
    if (typeof value !== 'number') yield [at, 'must be an age in whole years'];
    return;
  }
  if (typeof value === 'number') {
    yield [at, `must be answers to ${question.id}, not a number`];
    return;
  }
  const known = question.options.map((option) => option.value);
  for (const [i, each] of numbered([value as string | readonly string[]].flat())) {
    const here = operator === 'is' ? at : [...at, i];
    if (!known.includes(each)) yield [here, `"${each}" is no answer to ${question.id}`];
    if (each === notSure && (operator === 'includesOnly' || operator === 'includesAll')) {
      yield [here, `${notSure} says nothing about the rest of a list`];
    }
  }
}

function* inRange(comparison: Comparison, at: Path): Generator<Contradiction> {
  const { atLeast, atMost } = comparison as { readonly [key in 'atLeast' | 'atMost']?: unknown };
  if (typeof atLeast === 'number' && typeof atMost === 'number' && atMost < atLeast) {
    yield [[...at, 'atMost'], `must be ${atLeast} or more`];
  }
}

/** Conditions that lead back to themselves, each circle told once, at the first of it. */
export function* circles(conditions: ReadonlyMap<string, Condition>): Generator<Contradiction> {
  const done = new Set<string>();
  for (const start of conditions.keys()) {
    // By hand, not by recursion: a chain may be as long as a definition allows.
    const trail: string[] = [];
    const waiting: { readonly name: string; readonly left: string[] }[] = [];
    const enter = (name: string): void => {
      trail.push(name);
      waiting.push({ name, left: namesIn(conditions.get(name)) });
    };
    if (!done.has(start)) enter(start);
    for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
      const next = last.left.shift();
      if (next === undefined) {
        done.add(last.name);
        trail.pop();
        waiting.pop();
      } else if (trail.includes(next)) {
        const circle = [...trail.slice(trail.indexOf(next)), next];
        if (circle.length > 9) circle.splice(3, circle.length - 5, '…');
        yield [['conditions', next], `leads back to itself: ${circle.join(' → ')}`];
      } else if (!done.has(next)) enter(next);
    }
  }
}

/** The conditions that one names, at any depth of its own. */
function namesIn(condition: Condition | undefined): string[] {
  if (!condition) return [];
  const { all = [], any = [], not, condition: name } = condition as Loose;
  const below = [...all, ...any, ...(not ? [not] : [])].flatMap(namesIn);
  return name === undefined ? below : [name, ...below];
}
