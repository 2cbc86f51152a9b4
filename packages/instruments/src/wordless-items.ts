import type { Item } from '@cairnkit/engine/measure.js';

/** Ids by the numbers on the form. */
export const ids = (...numbers: readonly number[]): string[] => numbers.map((n) => `q${n}`);

/** The first `count` numbers of a form. */
export const upTo = (count: number): number[] =>
  // Not `Array.from`: on pages with old Prototype.js it forgets its callback.
  Array<number>(count)
    .fill(0)
    .map((_, i) => i + 1);

/** Items of a form whose wording we may not ship: only the numbers printed beside the options. */
export const wordlessItems = (count: number, values: readonly number[]): Item[] =>
  ids(...upTo(count)).map((id) => ({
    type: 'choice',
    id,
    options: values.map((value) => ({ value })),
  }));
