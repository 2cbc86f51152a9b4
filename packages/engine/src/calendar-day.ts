/** Milliseconds of a day in UTC, where no clock is ever changed. */
const msPerDay = 86_400_000;

const pattern = /^\d{4}-\d\d-\d\d$/;

/** Days outside these years are slips: nobody's course began in 0206. */
export const calendarYears = { first: 1900, last: 2100 } as const;

/**
 * A calendar day such as `2026-03-12` as a number of days since 1 January 1970; negative before it.
 *
 * Days are days: no time zone and no change of clocks moves them. `undefined` for what is no such
 * text, for days that no calendar has, and outside the years 1900 to 2100.
 */
export function dayNumber(on: unknown): number | undefined {
  if (typeof on !== 'string') return undefined;
  const day = known.get(on) ?? counted(on);
  if (day !== undefined) known.set(on, day);
  return day;
}

/** Charts ask for the same days at every change. No more can be here than two centuries have. */
const known = new Map<string, number>();

function counted(on: string): number | undefined {
  if (!pattern.test(on)) return undefined;
  const [year, month, date] = [Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8))];
  if (year < calendarYears.first || year > calendarYears.last) return undefined;
  if (month < 1 || month > 12) return undefined;
  const day = dayOf(year, month, date);
  // 31 February rolls over into March. Every month has the days from 1 to 28.
  const isDay = date > 0 && (date < 29 || new Date(day * msPerDay).getUTCDate() === date);
  return isDay ? day : undefined;
}

/** The number of a day; months from 1, and those beyond 12 are in later years. */
export function dayOf(year: number, month: number, date = 1): number {
  return Date.UTC(year, month - 1, date) / msPerDay;
}

/** The day as text: `2026-03-12`. */
export function dayText(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** Year and month of a day; January is 1. */
export function monthOf(day: number): { readonly year: number; readonly month: number } {
  const at = new Date(day * msPerDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1 };
}
