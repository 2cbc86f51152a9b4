import { asciiDigits } from './ascii-digits.js';

/** What a typed NHS number came to. `number` has 10 digits and nothing else. */
export type NhsNumber =
  | { readonly status: 'right'; readonly number: string }
  /** 10 digits, of which at least one is wrong: its last one checks the others. */
  | { readonly status: 'check-failed'; readonly number: string }
  | { readonly status: 'wrong-length' }
  /** Two letters, six digits and perhaps a letter: people mix the two up. */
  | { readonly status: 'national-insurance' };

const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Reads an NHS number as people type it: with spaces, dashes or dots, anywhere.
 *
 * Modulus 11: nine digits times 10 down to 2, added up; 11 less the remainder is the tenth digit,
 * with 0 for 11, and no number has 10. Source: NHS Data Dictionary, “NHS number”; the pattern “Ask for
 * NHS numbers” of the NHS service manual. The manual’s own example, 999 123 4567, fails the check.
 */
export function nhsNumber(typed: string): NhsNumber {
  const plain = asciiDigits(typed).replace(/[\s\p{Pd}.\u2212\u200b-\u200f\u2060\ufeff]+/gu, '');
  if (/^[a-z]{2}\d{6}[a-d]?$/i.test(plain)) return { status: 'national-insurance' };
  if (!/^\d{10}$/.test(plain)) return { status: 'wrong-length' };
  let sum = 0;
  for (let place = 0; place < weights.length; place += 1) {
    sum += weights[place]! * Number(plain[place]);
  }
  const check = (11 - (sum % 11)) % 11;
  return { status: check === Number(plain[9]) ? 'right' : 'check-failed', number: plain };
}

/** 10 digits as people read them: `999 000 0018`. */
export function nhsNumberInGroups(number: string): string {
  return number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}
