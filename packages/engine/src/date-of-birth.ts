import { asciiDigits } from './ascii-digits.js';
import { moment } from './moment.js';
import type { TypedDate } from './referral-answer.js';

export type DatePart = keyof TypedDate;

/** What three fields came to: a day that can be a birthday, or what is wrong with them. */
export type Birthday =
  | { readonly status: 'open' }
  /** `born` is an ISO day, such as `2012-03-27`. */
  | { readonly status: 'right'; readonly born: string }
  | { readonly status: 'date-incomplete'; readonly missing: readonly DatePart[] }
  | { readonly status: 'year-not-whole' }
  | { readonly status: 'not-a-real-date' }
  | { readonly status: 'in-the-future' }
  | { readonly status: 'too-long-ago' };

/** Nobody is older, so it is a slip. In years. */
const oldest = 130;

const parts: readonly DatePart[] = ['day', 'month', 'year'];

/**
 * Reads a date of birth as it was typed. A month may be a number or a name, in English or short.
 *
 * @param on - The day on which it was typed, such as `2026-11-23`: nobody is born after it.
 */
export function dateOfBirth(typed: TypedDate, on: string): Birthday {
  const missing = parts.filter((part) => typed[part].trim() === '');
  if (missing.length === parts.length) return { status: 'open' };
  if (missing.length > 0) return { status: 'date-incomplete', missing };

  const year = asciiDigits(typed.year).trim();
  const [day, month] = [numberIn(typed.day), monthIn(typed.month)];
  if (day === undefined || month === undefined || !/^\d+$/.test(year)) {
    return { status: 'not-a-real-date' };
  }
  if (year.length !== 4) return { status: 'year-not-whole' };
  const born = `${year}-${two(month)}-${two(day)}`;
  if (moment(born) === undefined) return { status: 'not-a-real-date' };
  if (born > on) return { status: 'in-the-future' };
  return yearsBetween(born, on) > oldest ? { status: 'too-long-ago' } : { status: 'right', born };
}

/**
 * An age in whole years. Whoever was born on 29 February is a year older on 1 March.
 *
 * @param born - ISO day.
 * @param on - ISO day on which the age is told.
 */
export function yearsBetween(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

const two = (number: number) => String(number).padStart(2, '0');

function numberIn(text: string): number | undefined {
  const digits = asciiDigits(text).trim();
  return /^\d{1,2}$/.test(digits) ? Number(digits) : undefined;
}

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** At least three letters of a name, as people shorten it: Sept is September. */
function monthIn(text: string): number | undefined {
  const name = text.trim().toLowerCase().replace(/\.$/, '');
  const place = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name));
  return place < 0 ? numberIn(text) : place + 1;
}
