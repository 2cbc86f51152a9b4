import { tidy } from '@cairnkit/engine/difference.js';

import type { ScoreRange } from './mhsds-codes.js';

/**
 * A score as the field PersScore has it: at most one decimal place, no leading zero, no trailing one.
 * Halves are rounded up: 19.25 is `19.3`.
 */
export function persScore(value: number): string {
  return String(tidy(Math.round(tidy(value * 10)) / 10));
}

/**
 * Whether a text is a score within a range, by the national code’s own rule: digits with one decimal
 * place or none, no leading zero, and both ends allowed. Without a range, whatever is a score.
 *
 * Source: nhsengland/Reusable-Code-Library@4009bd56ee17, src/dsp/validations/common.py,
 * `PersonScoreWithinRangeValidator`.
 */
export function isPersScore(text: string, range: ScoreRange): boolean {
  if (!/^(0|[1-9]\d*)(\.\d)?$/.test(text)) return false;
  return !range || (Number(text) >= range.min && Number(text) <= range.max);
}
