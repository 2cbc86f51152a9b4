import { asciiDigits } from './ascii-digits.js';
import { oldest } from './service-answers.js';

/** An age in whole years from a number or what was typed; `undefined` where it is none. */
export function wholeYears(answer: unknown): number | undefined {
  const isTyped = typeof answer === 'string' && /^\d{1,3}$/.test(asciiDigits(answer).trim());
  const years = isTyped ? Number(asciiDigits(answer).trim()) : answer;
  const isAge = Number.isInteger(years) && Number(years) >= 0 && Number(years) <= oldest;
  return isAge ? Number(years) : undefined;
}
