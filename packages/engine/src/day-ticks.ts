import { dayOf, monthOf } from './calendar-day.js';

/** What the label of a tick must tell: which day, which month, or which year. */
export type TickUnit = 'day' | 'month' | 'year';

/** Ticks of an axis of time, in days since 1 January 1970. */
export interface DayTicks {
  readonly unit: TickUnit;
  readonly days: readonly number[];
}

/** Steps in days; 7 and 14 are on Mondays. Then in months, from January; then in years. */
const daySteps = [1, 2, 7, 14] as const;
const monthSteps = [1, 3, 6] as const;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200] as const;

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
  if (last <= first) return { unit: 'day', days: [first] };
  const ticks = finest(first, last, most);
  return ticks && ticks.days.length > 1 ? ticks : { unit: 'day', days: [first, last] };
}

function finest(
  first: number,
  last: number,
  most: (unit: TickUnit) => number,
): DayTicks | undefined {
  const span = last - first;
  const fits = (unit: TickUnit, step: number) => span / step + 1 <= most(unit);
  for (const step of daySteps) {
    if (fits('day', step)) return { unit: 'day', days: everyDays(first, last, step) };
  }
  for (const step of monthSteps) {
    if (!fits('month', step * daysPerMonth)) continue;
    return { unit: 'month', days: everyMonths(first, last, step) };
  }
  for (const step of yearSteps) {
    if (!fits('year', step * 12 * daysPerMonth)) continue;
    return { unit: 'year', days: everyMonths(first, last, step * 12) };
  }
  return undefined;
}

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
    const day = dayOf(Math.floor(i / 12), (i % 12) + 1);
    if (day > last) return days;
    if (day >= first) days.push(day);
  }
}
