import { notSure } from './outcome-kinds.js';
import type { Question } from './service.js';
import { oldest } from './service-answers.js';

/** The years that may be answered to a question for an age. */
export function yearsOf({ from = 0, to = oldest }: Question & { readonly type: 'age' }): {
  readonly from: number;
  readonly to: number;
} {
  return { from, to };
}

/** Whether a person can answer that to a question: one of its options, and no list that denies itself. */
export function isAnswer(question: Question, value: unknown): boolean {
  if (question.type === 'age') {
    const { from, to } = yearsOf(question);
    if (value === null) return question.notSure !== undefined;
    return Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
  }
  const isOption = (each: unknown) => question.options.some((option) => option.value === each);
  if (question.type !== 'choices') return isOption(value);
  if (!Array.isArray(value)) return false;
  const list: readonly unknown[] = value;
  // Who is sure of one thing and not of the rest would be asked by a person; `classes` agrees.
  const isWhole = list.includes(notSure) ? list.length === 1 : new Set(list).size === list.length;
  return isWhole && (list.length > 0 ? list.every(isOption) : question.none !== undefined);
}
