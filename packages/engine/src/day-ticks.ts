import { dayOf, monthOf } from './calendar-day.js';

/** What the label of a tick must tell: which day, which month, or which year. */
export type TickUnit = 'day' | 'month' | 'year';

/** Ticks of an axis of time, in days since 1 January 1970. */
export interface DayTicks {
  readonly unit: TickUnit;
  readonly days: readonly number[];
}

/** Days; 7 and 14 are on Mondays. */
const daySteps = [1, 2, 7, 14];
/** Months, quarters and half-years; then years and more, from the first month of each. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400];

/** 12 January 1970 was a Monday. */
const monday = 11;
const daysPerMonth = 365.25 / 12;

/**
 * Days, Mondays, first days of months, of quarters or of years: the finest that are not too many.
 * Where not even two of them lie between the ends, the ends themselves.
 *
 * @param first - In days since 1 January 1970, as `last`.
 * @param most - How many labels of that unit there is room for.
 */
export function dayTicks(first: number, last: number, most: (unit: TickUnit) => number): DayTicks {
  const ends = last > first ? [first, last] : [first];
  const fits = (unit: TickUnit, step: number) => (last - first) / step + 1 <= most(unit);
  const day = daySteps.find((step) => fits('day', step));
  if (day !== undefined) return atLeastTwo('day', everyDays(first, last, day), ends);
  const unitOf = (step: number) => (step < 12 ? 'month' : 'year');
  const month = monthSteps.find((step) => fits(unitOf(step), step * daysPerMonth));
  if (month === undefined) return { unit: 'day', days: ends };
  return atLeastTwo(unitOf(month), everyMonths(first, last, month), ends);
}

const atLeastTwo = (unit: TickUnit, days: readonly number[], ends: readonly number[]): DayTicks =>
  days.length > 1 ? { unit, days } : { unit: 'day', days: ends };

function everyDays(first: number, last: number, step: number): readonly number[] {
  const from = step < 7 ? 0 : monday;
  const days: number[] = [];
  let day = from + Math.ceil((first - from) / step) * step;
  for (; day <= last; day += step) days.push(day);
  return days;
}

/** Months are counted from the year 0, so that steps of 3 are quarters, and of 120 are decades. */
function everyMonths(first: number, last: number, step: number): readonly number[] {
  const { year, month } = monthOf(first);
  const days: number[] = [];
  for (let i = Math.floor((year * 12 + month - 1) / step) * step; ; i += step) {
    const day = dayOf(2000, i - 24_000 + 1);
    if (day > last) return days;
    if (day >= first) days.push(day);
  }
}
