import type { Span } from './chart-words.js';

const daysPerYear = 365.25;

/**
 * A number of days in the unit that people would use: days below two weeks, weeks below half a year,
 * months below two years; rounded to the nearest.
 */
export function spanOf(days: number): Span {
  if (days < 14) return { count: days, unit: 'day' };
  const weeks = Math.round(days / 7);
  if (weeks < 26) return { count: weeks, unit: 'week' };
  const months = Math.round((days * 12) / daysPerYear);
  if (months < 24) return { count: months, unit: 'month' };
  return { count: Math.round(days / daysPerYear), unit: 'year' };
}
