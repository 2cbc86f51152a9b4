const pattern = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * When a date or time was, in milliseconds since 1970; a date alone counts from its midnight UTC.
 *
 * `undefined` for what is neither, for days that no calendar has, and for times without a zone, which
 * mean something else on each computer.
 */
export function moment(text: unknown): number | undefined {
  const day = typeof text === 'string' ? pattern.exec(text)?.[1] : undefined;
  if (day === undefined) return undefined;
  const midnight = new Date(day);
  // Engines roll 31 February over into March instead of refusing it.
  const exists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  const time = Date.parse(text as string);
  return exists && !Number.isNaN(time) ? time : undefined;
}
