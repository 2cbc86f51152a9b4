import { moment } from './moment.js';

/**
 * The calendar day of a moment in a time zone: `2026-07-01` for `2026-06-30T23:30:00Z` in London,
 * where it was past midnight. A day alone is that day, everywhere.
 *
 * `undefined` for what is no moment, and for times without a zone.
 *
 * @param timeZone - Such as `Europe/London`.
 * @throws {RangeError} If there is no such time zone.
 */
export function dayInZone(text: unknown, timeZone: string): string | undefined {
  const at = moment(text);
  if (at === undefined) return undefined;
  if ((text as string).length === 10) return text as string;
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made when first needed and then kept: the first costs 13 ms. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}
