import type { Comparison, Condition, FromParameter } from './condition.js';
import type { Service } from './service.js';

/** A condition in words: `Age: 5 to 18, and Where the school is: not Somewhere else`. */
export function conditionWords(service: Service, condition: Condition): string {
  const words = (each: Condition) => conditionWords(service, each);
  const inner = (each: Condition) =>
    'all' in each || 'any' in each ? `(${words(each)})` : words(each);
  if ('question' in condition) return comparisonWords(service, condition);
  if ('all' in condition) return condition.all.map(inner).join(' and ');
  if ('any' in condition) return condition.any.map(inner).join(' or ');
  if ('not' in condition) return `not (${words(condition.not)})`;
  return inner(service.conditions![condition.condition]!);
}

function comparisonWords(service: Service, { question: id, ...parts }: Comparison): string {
  const question = service.questions.find((each) => each.id === id)!;
  const value = (given: unknown) =>
    typeof given === 'object' && given !== null && 'parameter' in given
      ? service.parameters?.find((each) => each.id === (given as FromParameter).parameter)?.value
      : given;
  const text = (each: unknown) => {
    if (question.type === 'age') return String(each);
    return question.options.find((option) => option.value === each)?.text ?? String(each);
  };
  const list = (given: unknown) => [value(given)].flat().map(text).join(', ');
  const told = Object.entries(parts).map(([operator, given]) => {
    if (operator === 'known') return given ? 'the person is sure' : 'the person is not sure';
    const before = operators.get(operator) ?? '';
    return `${before}${list(given)}`;
  });
  return `${question.short}: ${told.join(' and ')}`;
}

const operators: ReadonlyMap<string, string> = new Map([
  ['isOneOf', 'one of '],
  ['includesAny', 'any of '],
  ['includesAll', 'all of '],
  ['includesNone', 'none of '],
  ['includesOnly', 'nothing but '],
  ['atLeast', 'at least '],
  ['atMost', 'at most '],
]);
