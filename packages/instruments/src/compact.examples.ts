import type { WorkedExample } from '@cairnkit/engine/testing/describe-instrument.js';

/** A filled-in form as a row: a digit for each answer, `-` where one is missing; then its scores. */
export type CompactForm = readonly [answers: string, scores: readonly (number | null)[]];

/** Answers as digits, `-` where one is missing. */
export const answersOf = (digits: string): (number | null)[] =>
  [...digits].map((digit) => (digit === '-' ? null : Number(digit)));

/**
 * Many forms that one outside source scored.
 *
 * @param scales - Ids of the scales that the scores are of, in the same order.
 */
export const compact = (
  source: string,
  scales: readonly string[],
  forms: readonly CompactForm[],
): WorkedExample[] =>
  forms.map(([answers, scores]) => ({
    source,
    answers: answersOf(answers),
    scores: Object.fromEntries(scales.map((id, i) => [id, { value: scores[i] ?? null }])),
  }));
