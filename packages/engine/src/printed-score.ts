import type { Unit } from './change.js';
import { roundedT } from './t-score.js';

/** A score as people read it: as it was printed, else T-scores whole and others as they are. */
export function printed(
  { value, shown }: { readonly value: number; readonly shown?: string | undefined },
  unit: Unit,
  words: { readonly number: (value: number) => string },
): string {
  return shown ?? words.number(unit === 't' ? roundedT(value) : value);
}
